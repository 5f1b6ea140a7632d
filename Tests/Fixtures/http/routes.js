const http = require('http')
const {exchange} = require('../support/client')

const server = http.createServer((req, res) => {
  res.setHeader('Content-Type', 'text/plain')
  if (req.method !== 'GET') {
    res.statusCode = 405
    res.setHeader('Allow', 'GET')
    res.end()
  } else if (req.url === '/') {
    res.end('home\n')
  } else {
    res.statusCode = 404
    res.end(`no ${req.url} here\n`)
  }
})

server.listen(0, () => {
  const ask = (requests) => {
    if (requests.length === 0) return server.close()
    exchange(server.address().port, [requests[0], 'Host: localhost', 'Connection: close'], (answer) => {
      console.log('%s\n%s', requests[0], answer)
      ask(requests.slice(1))
    })
  }
  ask(['GET / HTTP/1.1', 'GET /nowhere HTTP/1.1', 'DELETE / HTTP/1.1'])
})
