const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})
const MEGABYTE = 1024 * 1024

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

let client
wss.on('listening', () => {
  client = connect(wss.address().port)
  client.pause()
  client.on('frame', ({opcode, payload}) => {
    if (opcode === 2) console.log('client got %d megabytes', payload.length / MEGABYTE)
  })
  client.on('close', () => wss.close())
})
