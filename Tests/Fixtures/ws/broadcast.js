const {WebSocketServer, WebSocket} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws) => {
  ws.on('message', (data, isBinary) => {
    // To everybody else who is still there.
    for (const client of wss.clients) {
      if (client !== ws && client.readyState === WebSocket.OPEN) client.send(data, {binary: isBinary})
    }
  })
})

let heard = 0
const open = (names) => {
  const client = connect(wss.address().port)
  client.on('open', () => {
    console.log('%s is in, clients: %d', names[0], wss.clients.size)
    if (names.length > 1) return open(names.slice(1))
    client.text(`hello from ${names[0]}`)
  })
  client.on('message', (text) => {
    heard += 1
    console.log('heard %d: %s', heard, text)
    if (heard < 3) return
    for (const ws of wss.clients) ws.close(1001)
    wss.close(() => console.log('closed'))
  })
}

wss.on('listening', () => open(['Ann', 'Bo', 'Cy', 'Di']))
