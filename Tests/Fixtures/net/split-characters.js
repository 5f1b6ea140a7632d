const net = require('net')

// A character may come in two halves. setEncoding puts them together; toString of each piece does not.
const text = 'naïve €5 — 日本 🙂'
const bytes = Buffer.from(text)

const server = net.createServer((socket) => {
  let at = 0
  const send = () => {
    if (at === bytes.length) return socket.end()
    socket.write(bytes.subarray(at, at + 1), () => setTimeout(send, 1))
    at += 1
  }
  send()
})

server.listen(0, () => {
  const client = net.connect(server.address().port)
  let got = ''
  client.on('data', (data) => { got += data.toString() })
  client.on('end', () => {
    console.log('pieces: %s', got === text)
    decode()
  })
})

function decode () {
  const client = net.connect(server.address().port)
  let got = ''
  client.setEncoding('utf8')
  console.log('encoding: %s', client.readableEncoding)
  client.on('data', (piece) => { got += piece })
  client.on('end', () => {
    console.log('decoded: %s', got === text)
    server.close()
  })
}
