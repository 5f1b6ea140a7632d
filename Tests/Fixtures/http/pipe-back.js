'use strict'
// A request's body is a stream, and so is the response: what comes in goes out again, in capitals.
const http = require('http')
const net = require('net')
const {Transform} = require('stream')

const server = http.createServer((req, res) => {
  const capitals = new Transform({
    transform (chunk, encoding, callback) {
      callback(null, chunk.toString().toUpperCase())
    }
  })
  req.on('end', () => console.log('end', req.complete))
  req.on('close', () => console.log('close', req.aborted))
  res.on('pipe', (source) => console.log('pipe', source === capitals))
  res.on('finish', () => console.log('finish'))
  req.pipe(capitals).pipe(res)
})

server.listen(0, '127.0.0.1', () => {
  const client = net.connect(server.address().port, '127.0.0.1')
  const parts = ['5\r\nhello\r\n', '8\r\n, stream\r\n', '0\r\n\r\n']
  client.write('POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n')
  let reply = ''
  client.on('data', (data) => {
    reply += data
    if (reply.endsWith('HELLO\r\n') || reply.endsWith('STREAM\r\n')) next()
  })
  client.on('end', () => {
    console.log(reply.slice(reply.indexOf('\r\n\r\n') + 4).replaceAll('\r\n', '\\r\\n'))
    server.close()
  })
  function next () {
    client.write(parts.shift())
  }
  next()
})
