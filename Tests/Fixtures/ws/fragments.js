const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws) => {
  ws.on('message', (data) => {
    console.log('message: %s', data.toString())
    ws.close(1000)
  })
  ws.on('ping', (data) => console.log('ping: %s', data.toString()))
  ws.on('close', (code) => {
    console.log('close: %d', code)
    wss.close()
  })
})

wss.on('listening', () => {
  const client = connect(wss.address().port)
  client.on('open', () => {
    // One message in four frames, cut inside of a character. A ping may come between them and is answered at once.
    const text = Buffer.from('naïve')
    client.frame({fin: false, opcode: 1, payload: text.subarray(0, 3)})
    client.ping('still there?')
    client.frame({fin: false, opcode: 0, payload: text.subarray(3, 5)})
    client.frame({fin: false, opcode: 0})
    client.frame({fin: true, opcode: 0, payload: text.subarray(5)})
  })
})
