const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

// Who did not answer the ping of one beat is gone by the next.
const wss = new WebSocketServer({port: 0})

const beat = () => {
  console.log('beat, clients: %d', wss.clients.size)
  for (const ws of wss.clients) {
    if (ws.isAlive === false) { ws.terminate(); continue }
    ws.isAlive = false
    ws.ping()
  }
}
const interval = setInterval(beat, 30000)
wss.on('close', () => clearInterval(interval))

wss.on('connection', (ws) => {
  ws.isAlive = true
  ws.on('pong', () => {
    ws.isAlive = true
    beat()     // nobody wants to wait for 30 seconds
  })
  if (wss.clients.size === 2) beat()
})

wss.on('listening', () => {
  const dead = connect(wss.address().port)
  dead.on('open', () => {
    const alive = connect(wss.address().port)
    alive.once('frame', () => alive.pong())
    dead.on('close', (code) => {
      console.log('dead: closed with %d', code)
      alive.close(1000)
    })
    alive.on('close', (code) => {
      console.log('alive: closed with %d', code)
      wss.close()
    })
  })
})
