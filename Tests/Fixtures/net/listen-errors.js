const net = require('net')

// What is wrong at once is thrown; what the system refuses is an 'error', and the server may try elsewhere.
process.on('uncaughtException', (err) => {
  console.log('%s [%s]', err.name, err.code)
  console.log('  %s', err.message)
})
function thrown (what, body) {
  setImmediate(() => {
    console.log(what)
    body()
  })
}
const server = net.createServer()
const places = [
  {port: 0, host: '192.0.2.1'}, {port: 0, host: '2001:db8::1'}, {path: '/no/such/folder/a.sock'}, {path: '/'}, {fd: 0}
]
server.on('error', (err) => {
  console.log('%s %s %s, address %s', err.code, err.syscall, err.errno < 0, err.address ?? 'none')
  console.log('  %s', err.message)
  next()
})
function next () {
  const place = places.shift()
  if (place !== undefined) return server.listen(place)
  server.close((err) => console.log('listening: %s, %s', server.listening, err.message))
}

thrown('a port that is none', () => net.createServer().listen(65536))
thrown('another', () => net.createServer().listen({port: -1}))
thrown('nowhere', () => net.createServer().listen({}))
const twice = net.createServer()
twice.listen(0)
thrown('twice', () => twice.listen(0))
setImmediate(() => twice.close(next))
