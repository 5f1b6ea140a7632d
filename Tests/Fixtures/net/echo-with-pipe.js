const net = require('net')

// The whole server is one line: what comes in goes out again, no faster than the client takes it.
const server = net.createServer((socket) => {
  socket.on('pipe', () => console.log('server: something is piped into the socket'))
  socket.on('unpipe', () => console.log('server: and no longer is'))
  socket.on('close', () => server.close(() => console.log('server closed')))
  socket.pipe(socket)
})

server.listen(0, function () {
  const client = net.createConnection({port: this.address().port})
  let echo = ''
  client.setEncoding('utf8')
  client.on('data', (text) => {
    echo += text
    if (echo === 'one two ') client.end('three')
  })
  client.on('end', () => console.log('client: %s', echo))
  client.on('close', (hadError) => console.log('client: close, had an error: %s', hadError))
  client.write('one ')
  client.write('two ')
})
