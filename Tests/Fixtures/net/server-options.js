const net = require('net')

// What a server's connections begin with.
const server = net.createServer({pauseOnConnect: true, highWaterMark: 5, noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000, allowHalfOpen: true})

server.on('connection', (socket) => {
  console.log('paused: %s, marks: %d and %d, half open: %s', socket.isPaused(), socket.readableHighWaterMark, socket.writableHighWaterMark, socket.allowHalfOpen)
  socket.on('end', () => {
    console.log('end, writable: %s', socket.writable)
    console.log('go on: %s', socket.write('four'))
    console.log('go on: %s', socket.write('and five'))
    socket.end()
  })
  setTimeout(() => {
    console.log('still nothing: %d', socket.bytesRead)
    socket.on('data', (data) => console.log('server got %s', data.toString()))
    socket.resume()
  }, 20)
})

server.listen(0, () => {
  const client = net.connect(server.address().port)
  let answer = ''
  client.on('data', (data) => { answer += data.toString() })
  client.on('close', () => {
    console.log('client got %s', answer)
    server.close()
  })
  client.end('hello')
})
