const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws) => {
  ws.close(1000)

  // Nothing is thrown: it is lost, and who asks is told.
  ws.send('too late')
  ws.send('too late', (err) => console.log('after close: %s', err.message))

  ws.on('close', () => {
    ws.send('far too late', (err) => {
      console.log('in close: %s', err.message)
      console.log('counted as waiting: %d', ws.bufferedAmount)
      wss.close()
    })
  })
})

wss.on('listening', () => {
  const client = connect(wss.address().port)
  client.on('message', () => console.log('never'))
})
