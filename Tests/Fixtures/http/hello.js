const http = require('http')
const {exchange} = require('../support/client')

const server = http.createServer((req, res) => {
  console.log('%s %s', req.method, req.url)
  res.writeHead(200, {'Content-Type': 'text/plain'})
  res.end('hi')
})

server.listen(0, function () {
  const {port} = this.address()
  exchange(port, ['GET /greet?who=you HTTP/1.1', 'Host: localhost', 'Connection: close'], (answer) => {
    console.log(answer)
    exchange(port, ['HEAD / HTTP/1.1', 'Host: localhost', 'Connection: close'], (answer) => {
      console.log(answer)
      server.close(() => console.log('closed'))
    })
  })
})
