const {WebSocketServer, WebSocket} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})
const names = ['CONNECTING', 'OPEN', 'CLOSING', 'CLOSED']

console.log([WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED].join(' '))

wss.on('connection', (ws) => {
  console.log('connection: %s, in clients: %s', names[ws.readyState], wss.clients.has(ws))
  ws.on('message', () => {
    console.log('message: %s', names[ws.readyState])
    ws.close(1000)
    console.log('after close: %s', names[ws.readyState])
  })
  ws.on('close', () => {
    console.log('close: %s, in clients: %s', names[ws.readyState], wss.clients.has(ws))
    ws.close()         // once more is no mistake
    ws.terminate()
    wss.close()
  })
})

wss.on('listening', () => {
  const client = connect(wss.address().port)
  client.on('open', () => client.text('hello'))
})
