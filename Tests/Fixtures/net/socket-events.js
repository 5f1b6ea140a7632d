const net = require('net')

// The life of one connection, as its client sees it.
const server = net.createServer((socket) => socket.end('welcome'))

server.listen(0, () => {
  const socket = net.createConnection({port: server.address().port})
  console.log('connecting: %s', socket.connecting)

  socket.on('connect', () => console.log('connect, connecting: %s', socket.connecting))
  socket.on('ready', () => console.log('ready'))
  socket.on('data', (data) => console.log('data: %s', data.toString()))
  socket.on('end', () => console.log('end, destroyed: %s', socket.destroyed))
  socket.on('finish', () => console.log('finish'))
  socket.on('close', (hadError) => {
    console.log('close, had an error: %s, destroyed: %s', hadError, socket.destroyed)
    server.close((err) => console.log('server closed, error: %s', err !== undefined))
  })
})
