const net = require('net')

const MEGABYTE = 1024 * 1024

let client
let bytes = 0

const server = net.createServer((socket) => {
  const goOn = socket.write(Buffer.alloc(16 * MEGABYTE))
  console.log('go on: %s, waiting to be written: %s', goOn, socket.writableLength > 0)
  socket.on('drain', () => {
    console.log('drain, waiting to be written: %s', socket.writableLength > 0)
    socket.end()
  })
  client.resume()
})

server.listen(0, () => {
  client = net.createConnection({port: server.address().port})
  client.pause()
  client.on('data', (data) => { bytes += data.length })
  client.on('close', () => {
    console.log('%d megabytes', bytes / MEGABYTE)
    server.close()
  })
})
