const {createServerFrom} = require('wss')
const http = require('http').createServer()

createServerFrom(http, function connectionListener (ws) {
  ws.send('welcome!')
  ws.on('message', (data) => {
    ws.send(data.toString())
  })
})

http.listen(process.argv[2] ?? 8080, function () {
  const {address, port, family} = this.address()
  console.log('listening on http://%s:%d (%s)', /::/.test(address) ? '0.0.0.0' : address, port, family)
})
