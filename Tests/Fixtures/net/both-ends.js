const net = require('net')

// What a socket knows of itself, at every step.
function tell (who, socket) {
  console.log('%s: %s, connecting: %s, pending: %s, destroyed: %s', who, socket.readyState, socket.connecting, socket.pending, socket.destroyed)
}

const server = net.createServer((socket) => {
  tell('server', socket)
  console.log('server: local %s %s, remote %s %s', socket.localFamily, socket.localAddress, socket.remoteFamily, socket.remoteAddress)
  console.log('server: its port: %s, the ports match: %s', socket.localPort === server.address().port, socket.remotePort === client.localPort)
  socket.on('data', (data) => socket.end(data))
  socket.on('close', () => {
    tell('server', socket)
    console.log('server: read %d, written %d', socket.bytesRead, socket.bytesWritten)
    server.close()
  })
})

const client = new net.Socket()
tell('client', client)
console.log('client: %s %s %s', client.remoteAddress, client.localAddress, client.timeout)

server.listen(0, '127.0.0.1', () => {
  client.connect({port: server.address().port, host: '127.0.0.1', localAddress: '127.0.0.1', noDelay: true, keepAlive: true, keepAliveInitialDelay: 1000})
  tell('client', client)
  client.on('connect', () => {
    tell('client', client)
    const {address, family, port} = client.address()
    console.log('client: %s %s, its port: %s', address, family, port === client.localPort)
    console.log('client: chainable: %s', client.setNoDelay(true).setKeepAlive(true, 1000).setTimeout(0).ref().unref().ref() === client)
    client.write('hello')
  })
  client.on('ready', () => console.log('client: ready'))
  client.on('end', () => tell('client', client))
  client.on('close', () => {
    tell('client', client)
    console.log('client: read %d, written %d', client.bytesRead, client.bytesWritten)
  })
  client.resume()
})
