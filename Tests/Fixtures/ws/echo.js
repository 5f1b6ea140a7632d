const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws, req) => {
  console.log('a client for %s', req.url)
  ws.on('message', (data, isBinary) => {
    console.log('server got', data, isBinary)
    ws.send(data, {binary: isBinary})     // as it came: text as text, bytes as bytes
  })
  ws.on('close', () => wss.close())
})

wss.on('listening', () => {
  const client = connect(wss.address().port, {path: '/echo'})
  client.on('open', () => client.text('héllo'))
  client.on('frame', ({opcode, payload}) => {
    if (opcode > 2) return
    console.log('client got', opcode, payload)
    if (opcode === 1) client.binary(Buffer.from([0, 255]))
    else client.close(1000)
  })
  client.on('close', (code) => console.log('closed with %d', code))
})
