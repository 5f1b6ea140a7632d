const http = require('http')
const {exchange} = require('../support/client')

// What is written without a length known beforehand goes out in chunks, to those who understand them.
const server = http.createServer((req, res) => {
  res.write('one ')
  res.write(Buffer.from('two '))
  res.end('three')
  console.log('headers sent: %s, ended: %s', res.headersSent, res.writableEnded)
})

server.listen(0, () => {
  const {port} = server.address()
  exchange(port, ['GET / HTTP/1.1', 'Host: localhost', 'Connection: close'], (answer) => {
    console.log(answer)
    exchange(port, ['GET / HTTP/1.0'], (answer) => {
      console.log(answer)
      server.close()
    })
  })
})
