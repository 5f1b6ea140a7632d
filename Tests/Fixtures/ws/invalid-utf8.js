const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws) => {
  ws.on('message', (data, isBinary) => console.log('message:', data, isBinary))
  ws.on('error', (err) => console.log('%s: %s', err.code, err.message))
})

wss.on('listening', () => {
  // As bytes they are welcome, as text they are not; nor are they as the reason of a close.
  const bytes = Buffer.from([0x68, 0xff, 0x69])
  const first = connect(wss.address().port)
  first.on('open', () => {
    first.frame({opcode: 2, payload: bytes})
    first.frame({opcode: 1, payload: bytes})
  })
  first.on('close', (code) => {
    console.log('closed with %d', code)
    const second = connect(wss.address().port)
    second.on('open', () => second.frame({opcode: 8, payload: Buffer.from([0x03, 0xe8, 0xff])}))
    second.on('close', (code) => {
      console.log('closed with %d', code)
      wss.close()
    })
  })
})
