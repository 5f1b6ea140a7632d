const net = require('net')

// A signal closes a server, and destroys a socket.
const serverControl = new AbortController()
const clientControl = new AbortController()

const server = net.createServer((socket) => {
  socket.on('error', (err) => console.log('server: %s', err.code))
  socket.on('close', () => {
    serverControl.abort()
    console.log('listening: %s', server.listening)
  })
  socket.resume()
})
server.on('close', () => console.log('server closed'))

server.listen({port: 0, signal: serverControl.signal}, () => {
  const client = net.connect({port: server.address().port, signal: clientControl.signal}, () => {
    console.log('connected')
    clientControl.abort()
    console.log('destroyed: %s', client.destroyed)
  })
  client.on('error', (err) => console.log('client: %s [%s]: %s', err.name, err.code, err.message))
  client.on('close', (hadError) => console.log('client: close, had an error: %s', hadError))
})

const late = net.createServer()
late.on('listening', () => console.log('never'))
late.on('close', () => console.log('aborted before: closed'))
late.listen({port: 0, signal: AbortSignal.abort()})
