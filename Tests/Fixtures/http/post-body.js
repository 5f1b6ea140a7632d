const http = require('http')
const {exchange} = require('../support/client')

const server = http.createServer((req, res) => {
  const chunks = []
  req.on('data', (chunk) => chunks.push(chunk))
  req.on('end', () => {
    const body = Buffer.concat(chunks).toString()
    console.log('%s %s: %s', req.method, req.headers['content-type'], body)
    res.end(body.toUpperCase())
  })
})

server.listen(0, () => {
  const {port} = server.address()
  const head = ['POST / HTTP/1.1', 'Host: localhost', 'Connection: close', 'Content-Type: text/plain']
  exchange(port, [...head, 'Content-Length: 5', '', 'hello'], (answer) => {
    console.log(answer)
    exchange(port, [...head, 'Transfer-Encoding: chunked', '', '3', 'bon', '4', 'jour', '0'], (answer) => {
      console.log(answer)
      server.close()
    })
  })
})
