const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws) => {
  ws.on('pong', (data) => {
    console.log('server got a pong: "%s"', data.toString())
    if (data.length > 0) ws.ping()
    else ws.close(1000)
  })

  // A ping is answered before this is called.
  ws.on('ping', (data) => console.log('server got a ping: "%s"', data.toString()))

  ws.on('message', () => ws.ping('are you there?'))
})

wss.on('listening', () => {
  const client = connect(wss.address().port)
  client.on('open', () => client.ping('hello'))
  client.on('frame', ({opcode, payload}) => {
    if (opcode === 8) return
    console.log('client got %d: "%s"', opcode, payload.toString())
    if (opcode === 10) client.text('your turn')
    if (opcode === 9) client.pong(payload.toString())
  })
  client.on('close', () => wss.close())
})
