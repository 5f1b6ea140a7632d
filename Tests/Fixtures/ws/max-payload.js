const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0, maxPayload: 10})

wss.on('connection', (ws) => {
  ws.on('message', (data) => console.log('message: %s', data.toString()))
  ws.on('error', (err) => console.log('%s: %s', err.code, err.message))
})

wss.on('listening', () => {
  const first = connect(wss.address().port)
  first.on('open', () => {
    first.text('0123456789')
    first.text('0123456789a')
  })
  first.on('close', (code) => {
    console.log('closed with %d', code)

    // The limit is for the message, not for its frames.
    const second = connect(wss.address().port)
    second.on('open', () => {
      second.frame({fin: false, opcode: 1, payload: Buffer.alloc(6, 'x')})
      second.frame({fin: true, opcode: 0, payload: Buffer.alloc(6, 'y')})
    })
    second.on('close', (code) => {
      console.log('closed with %d', code)
      wss.close()
    })
  })
})
