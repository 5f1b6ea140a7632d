const net = require('net')

// Many small writes between cork and uncork leave together, and so come together.
const server = net.createServer((socket) => {
  socket.on('data', (data) => console.log('server got %s', data.toString()))
  socket.on('end', () => server.close())
})

server.listen(0, function () {
  const client = net.connect(this.address().port, () => {
    client.cork()
    client.cork()
    client.write('HTTP')
    client.write('/')
    client.write('1.1', () => console.log('the last one has left'))
    console.log('corked: %d, waiting: %d, written: %d', client.writableCorked, client.writableLength, client.bytesWritten)
    client.uncork()
    console.log('corked: %d, waiting: %d', client.writableCorked, client.writableLength)
    client.uncork()
    console.log('corked: %d, waiting: %d', client.writableCorked, client.writableLength)
    setTimeout(() => {
      client.cork()
      client.write('bye')
      // end uncorks.
      client.end()
    }, 20)
  })
  client.resume()
})
