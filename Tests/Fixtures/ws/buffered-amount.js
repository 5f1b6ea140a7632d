const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const MEGABYTE = 1024 * 1024
const wss = new WebSocketServer({port: 0})
let client

wss.on('connection', (ws) => {
  console.log('at first: %d', ws.bufferedAmount)

  // More than the system takes at once, to a client that does not read yet.
  ws.send(Buffer.alloc(16 * MEGABYTE), () => {
    console.log('when it is sent: %d', ws.bufferedAmount)
    ws.close(1000)
  })
  console.log('waiting: %s', ws.bufferedAmount > 0)
  client.resume()
})

wss.on('listening', () => {
  let length = 0
  client = connect(wss.address().port)
  client.pause()
  client.on('frame', ({payload}) => { length = Math.max(length, payload.length) })
  client.on('close', () => {
    console.log('client got %d megabytes', length / MEGABYTE)
    wss.close()
  })
})
