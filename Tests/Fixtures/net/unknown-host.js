const net = require('net')

// A name that nobody has (RFC 6761 keeps .invalid free).
const socket = net.connect(80, 'nobody.invalid')
console.log('connecting: %s, pending: %s, %s', socket.connecting, socket.pending, socket.readyState)

socket.on('lookup', (err, address, family, host) => {
  console.log('lookup of %s: %s, address %s, family %s', host, err.code, address, family)
})
socket.on('connect', () => console.log('never'))
socket.on('error', (err) => {
  console.log(err.message)
  console.log('code %s, syscall %s, hostname %s', err.code, err.syscall, err.hostname)
  console.log('errno below zero: %s, address %s, port %s', err.errno < 0, err.address, err.port)
})
socket.on('close', (hadError) => {
  console.log('close, had an error: %s, %s', hadError, socket.readyState)
  // A server cannot listen there either.
  const server = net.createServer()
  server.on('error', (err) => console.log('listen: %s', err.message))
  server.on('close', () => console.log('never'))
  server.listen(8080, 'nobody.invalid')
})
