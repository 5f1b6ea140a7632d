const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

// Closing the server lets nobody in any more, but leaves those who are in alone.
wss.on('connection', (ws) => {
  wss.close((err) => {
    console.log('closed, error: %s', Boolean(err))
    wss.close((err) => console.log('once more: %s', err.message))
  })
  ws.on('message', (data) => {
    console.log('still talking: %s', data.toString())
    for (const client of wss.clients) client.close(1001, 'the server is closing')
  })
})

wss.on('close', () => console.log('close'))

wss.on('listening', () => {
  const client = connect(wss.address().port)
  client.on('open', () => client.text('hello'))
  client.on('frame', ({payload}) => console.log('client: %s', payload.subarray(2).toString()))
})
