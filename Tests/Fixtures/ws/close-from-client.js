const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

// How a client leaves, and what the server sees.
const leaves = [
  (client) => client.close(),
  (client) => client.close(1000),
  (client) => client.close(1001, 'tab closed'),
  (client) => client.close(4000, 'an own code'),
  (client) => client.end(),
  (client) => client.destroy()
]

wss.on('connection', (ws) => {
  ws.on('close', (code, reason) => {
    console.log('close %d "%s"', code, reason.toString())
    next()
  })
})

const next = () => {
  const leave = leaves.shift()
  if (leave === undefined) return wss.close()
  const client = connect(wss.address().port)
  client.on('open', () => leave(client))
}

wss.on('listening', () => next())
