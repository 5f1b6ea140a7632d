const net = require('net')

const server = net.createServer()
server.on('connection', (socket) => {
  // close lets nobody in any more; it is done when those who are in have left.
  server.close(() => console.log('closed'))
  console.log('listening: %s', server.listening)
  socket.on('data', (data) => {
    console.log('still talking: %s', data.toString())
    socket.end()
  })
  socket.on('close', () => console.log('the last one leaves'))
})

server.once('close', () => {
  console.log('close')
  server.close((err) => console.log('closed already: %s', err.code))
})

server.listen(0, () => {
  console.log('listening: %s', server.listening)
  const client = net.createConnection({port: server.address().port})
  client.write('hello')
  client.resume()
})
