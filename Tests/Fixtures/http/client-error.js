const http = require('http')
const {exchange} = require('../support/client')

const server = http.createServer((req, res) => {
  console.log('never')
  res.end()
})

server.listen(0, () => {
  const {port} = server.address()

  // Without a listener for 'clientError' the server answers by itself.
  exchange(port, ['NONSENSE'], (answer) => {
    console.log(answer)

    // Who listens has to answer, or at least to end the socket.
    server.on('clientError', (err, socket) => {
      console.log('clientError: %s', err.code)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nwhat?')
    })
    exchange(port, ['GET / HTTP/1.1', 'no colon in this'], (answer) => {
      console.log(answer)
      server.close()
    })
  })
})
