const http = require('http')
const net = require('net')

const server = http.createServer()

// A protocol of one's own: after the upgrade the socket is no longer HTTP's.
server.on('upgrade', (req, socket, head) => {
  console.log('upgrade to %s, came with it: %s', req.headers.upgrade, head.toString())
  socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n')
  socket.write(head)
  socket.on('data', (data) => socket.write(data))
  socket.on('end', () => {
    socket.end()
    server.close()
  })
})

server.listen(0, () => {
  const client = net.createConnection({port: server.address().port})
  client.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\nhead')

  let heard = ''
  client.on('data', (data) => {
    heard += data.toString()
    if (heard.endsWith('\r\n\r\nhead')) client.write(', then tail')
    if (heard.endsWith('tail')) client.end()
  })
  client.on('close', () => console.log(heard.replaceAll('\r\n', '\n')))
})
