const {createServer} = require('../support/wss')
const {connect} = require('../support/client')

createServer(function connectionListener (ws) {
  ws.send('welcome!')
  ws.on('message', (data) => {
    ws.send(data.toString())
  })
})
.listen(0, function () {
  const {address, port, family} = this.address()
  console.log('listening on http://%s (%s)', address.includes('::') ? '0.0.0.0' : address, family)

  const client = connect(port)
  client.on('message', (text) => {
    console.log('client got %s', text)
    if (text === 'welcome!') client.text('hello')
    else client.close(1000)
  })
  client.on('close', (code) => {
    console.log('closed with %d', code)
    this.close()
  })
})
