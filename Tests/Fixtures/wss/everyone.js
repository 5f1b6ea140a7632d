const {createServer} = require('../support/wss')
const {connect} = require('../support/client')

// What one says, all hear, the one who said it too.
const server = createServer()
server.on('connection', (ws) => {
  ws.on('message', (data) => {
    for (const client of server.clients) client.send(`${server.clients.size} of us: ${data.toString()}`)
  })
})

let heard = 0
const join = (port, names) => {
  const client = connect(port)
  client.on('open', () => {
    if (names.length > 1) join(port, names.slice(1))
    else client.text(`I am ${names[0]}`)
  })
  client.on('message', (text) => {
    heard += 1
    console.log('%d heard: %s', heard, text)
    if (heard === 3) server.close(() => console.log('closed'))
  })
}

server.listen(0, function () {
  join(this.address().port, ['Ann', 'Bo', 'Cy'])
})
