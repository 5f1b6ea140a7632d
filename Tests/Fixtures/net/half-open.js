const net = require('net')

// The client sends all it has and ends; only then the server answers, over the half that is still open.
const server = net.createServer({allowHalfOpen: true})
server.on('connection', (socket) => {
  let question = ''
  socket.on('data', (data) => { question += data.toString() })
  socket.on('end', () => {
    console.log('server heard: %s', question)
    socket.write('the answer is ')
    socket.end('42')
  })
  socket.on('close', () => server.close())
})

server.listen(0, function () {
  let answer = ''
  const client = net.createConnection({port: this.address().port})
  client.write('what is ')
  client.end('6 times 7?')
  client.on('data', (data) => { answer += data.toString() })
  client.on('end', () => console.log('client heard: %s', answer))
})
