const http = require('http').createServer()
const {createServerFrom} = require('../support/wss')
const {connect, exchange} = require('../support/client')

createServerFrom(http, function connectionListener (ws) {
  ws.send('welcome!')
  ws.on('message', (data) => {
    ws.send(data.toString())
  })
})

// Everything else stays with the HTTP server.
http.on('request', (req, res) => res.end('a page'))

http.listen(0, function () {
  const {port} = this.address()
  const client = connect(port)
  client.on('message', (text) => {
    console.log('client got %s', text)
    if (text === 'welcome!') client.text('hello')
    else client.close(1000)
  })
  client.on('close', (code) => {
    console.log('closed with %d', code)
    exchange(port, ['GET / HTTP/1.1', 'Host: localhost', 'Connection: close'], (answer) => {
      console.log(answer)
      this.close()
    })
  })
})
