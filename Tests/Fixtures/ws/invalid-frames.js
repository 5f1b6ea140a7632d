const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

// Each is an 'error' on the server; the client sees the code behind it.
const mistakes = [
  (client) => client.frame({opcode: 3}),
  (client) => client.frame({opcode: 11}),
  (client) => client.frame({opcode: 1, rsv: 4}),
  (client) => client.frame({opcode: 1, rsv: 2}),
  (client) => client.frame({opcode: 1, masked: false}),
  (client) => client.frame({opcode: 0}),
  (client) => { client.frame({opcode: 1, fin: false}); client.text('another') },
  (client) => client.frame({opcode: 9, fin: false}),
  (client) => client.frame({opcode: 9, payload: Buffer.alloc(126)}),
  (client) => client.raw(Buffer.from([0x82, 0xff, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  (client) => client.frame({opcode: 8, payload: Buffer.alloc(1)}),
  (client) => client.close(1005),
  (client) => client.close(999),
  (client) => client.close(5000)
]

wss.on('connection', (ws) => {
  ws.on('error', (err) => console.log('%s: %s', err.code, err.message))
})

const next = () => {
  const mistake = mistakes.shift()
  if (mistake === undefined) return wss.close()
  const client = connect(wss.address().port)
  client.on('open', () => mistake(client))
  client.on('close', (code) => {
    console.log('  closed with %d', code)
    next()
  })
}

wss.on('listening', () => next())
