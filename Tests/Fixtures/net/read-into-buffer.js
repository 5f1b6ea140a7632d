const net = require('net')

// One buffer for all that comes in, in place of a new one each time.
const server = net.createServer((socket) => socket.end('one two three four'))

server.listen(0, () => {
  let text = ''
  let calls = 0
  const client = net.connect({
    port: server.address().port,
    onread: {
      buffer: Buffer.alloc(8),
      callback (count, buffer) {
        calls += 1
        text += buffer.toString('latin1', 0, count)
        console.log('%d bytes: %s', count, buffer.toString('latin1', 0, count))
        if (calls !== 2) return true
        // Enough for now.
        setTimeout(() => {
          console.log('go on')
          client.resume()
        }, 10)
        return false
      }
    }
  })
  client.on('data', () => console.log('never'))
  client.on('end', () => console.log('all: %s, bytes read: %d', text, client.bytesRead))
  client.on('close', () => server.close())
})
