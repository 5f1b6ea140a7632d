const net = require('net')

// A reader that pauses holds up the writer: what waits stays at the writer, who is told to stop and when to go on.
const total = 8 * 1024 * 1024
let written = 0
let drains = 0

const server = net.createServer((socket) => {
  const piece = Buffer.alloc(64 * 1024, 'x')
  const write = () => {
    while (written < total) {
      written += piece.length
      if (!socket.write(piece)) return
    }
    socket.end()
  }
  socket.on('drain', () => {
    drains += 1
    write()
  })
  write()
})

server.listen(0, function () {
  const client = net.connect(this.address().port)
  let received = 0
  client.on('data', (data) => {
    received += data.length
    if (received === data.length) {
      client.pause()
      console.log('paused: %s, flowing: %s', client.isPaused(), client.readableFlowing)
      setTimeout(() => {
        console.log('the writer was held up: %s', written < total)
        console.log('the reader keeps little: %s', client.readableLength < 256 * 1024)
        client.resume()
      }, 50)
    }
  })
  client.on('pause', () => console.log('pause'))
  client.on('resume', () => console.log('resume'))
  client.on('end', () => {
    console.log('received all: %s, drained: %s', received === total, drains > 0)
    server.close()
  })
})
