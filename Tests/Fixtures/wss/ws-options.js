const {createServer} = require('../support/wss')
const {connect} = require('../support/client')

// The options of ws: only this path, and no message longer than this.
const server = createServer({path: '/chat', maxPayload: 16}, (ws) => {
  ws.on('message', (data) => ws.send(`${data.toString()} of ${data.length} bytes`))
  ws.on('error', (err) => console.log('%s', err.code))
})

server.listen(0, function () {
  const {port} = this.address()
  const elsewhere = connect(port, {path: '/elsewhere'})
  elsewhere.on('response', ({statusLine}) => console.log(statusLine))
  elsewhere.on('close', () => {
    const client = connect(port, {path: '/chat'})
    client.on('open', () => client.text('a message'))
    client.on('message', (text) => {
      console.log(text)
      client.text('a message that is too long')
    })
    client.on('close', (code) => {
      console.log('closed with %d', code)
      server.close()
    })
  })
})
