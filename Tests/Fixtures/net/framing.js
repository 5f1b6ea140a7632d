const net = require('net')

// Each message is its length in two bytes, and then so many bytes. read(n) gives all n, or nothing yet.
function frame (text) {
  const body = Buffer.from(text)
  const head = Buffer.alloc(2)
  head.writeUInt16BE(body.length)
  return Buffer.concat([head, body])
}

const server = net.createServer((socket) => {
  let length = null
  socket.on('readable', () => {
    while (true) {
      if (length === null) {
        const head = socket.read(2)
        if (head === null) return
        length = head.readUInt16BE()
      }
      const body = socket.read(length)
      if (body === null) return
      console.log('%d bytes: %s', length, body.toString())
      length = null
    }
  })
  socket.on('end', () => {
    console.log('that was all')
    server.close()
  })
})

server.listen(0, function () {
  const client = net.connect(this.address().port)
  client.resume()
  const bytes = Buffer.concat([frame('hello'), frame('a somewhat longer message'), frame('bye')])
  // However the network cuts it.
  let sent = 0
  const send = () => {
    if (sent >= bytes.length) return client.end()
    client.write(bytes.subarray(sent, sent + 3), () => setImmediate(send))
    sent += 3
  }
  send()
})
