const net = require('net')

const server = net.createServer((socket) => socket.resume())

function count (when, then) {
  server.getConnections((err, n) => {
    console.log('%s: %d, error: %s', when, n, err !== null)
    then()
  })
}

server.listen(0, () => {
  const port = server.address().port
  count('nobody yet', () => {
    const first = net.connect(port)
    server.once('connection', () => count('one', () => {
      const second = net.connect(port)
      server.once('connection', (socket) => count('two', () => {
        socket.once('close', () => count('one again', () => {
          server.close(() => count('closed', () => {}))
          first.end()
        }))
        second.end()
      }))
    }))
  })
})
