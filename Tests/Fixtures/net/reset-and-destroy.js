const net = require('net')

const ways = ['end', 'destroy', 'resetAndDestroy']

// end() says goodbye, destroy() hangs up, resetAndDestroy() slams the door: the other side gets ECONNRESET.
const server = net.createServer((socket) => {
  socket.on('end', () => console.log('server: end'))
  socket.on('error', (err) => console.log('server: %s (%s, %s)', err.message, err.code, err.syscall))
  socket.on('close', (hadError) => {
    console.log('server: close, had an error: %s', hadError)
    next()
  })
  socket.resume()
})

function next () {
  const way = ways.shift()
  if (way === undefined) return unconnected()
  console.log('%s', way)
  const client = net.connect(server.address().port, () => {
    setTimeout(() => {
      if (way === 'end') client.end()
      if (way === 'destroy') client.destroy()
      if (way === 'resetAndDestroy') client.resetAndDestroy()
    }, 5)
  })
  client.resume()
}

function unconnected () {
  server.close()
  const socket = new net.Socket()
  socket.on('error', (err) => console.log('not connected: %s, %s', err.code, err.message))
  socket.resetAndDestroy()
}

server.listen(0, next)
