const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

// Without handleProtocols the first one that the client offers is taken.
const first = new WebSocketServer({port: 0})
const picky = new WebSocketServer({
  port: 0,
  handleProtocols: (protocols, req) => protocols.has('v2') ? 'v2' : false
})

const ask = (server, protocols, then) => {
  server.once('connection', (ws) => console.log('server: "%s"', ws.protocol))
  const client = connect(server.address().port, {protocols})
  client.on('open', ({headers}) => {
    console.log('client: %s', headers['sec-websocket-protocol'] || 'none')
    client.close(1000)
  })
  client.on('close', then)
}

picky.on('listening', () => {
  ask(first, ['v1', 'v2'], () => {
    ask(first, [], () => {
      ask(picky, ['v1', 'v2'], () => {
        ask(picky, ['v1'], () => {
          first.close()
          picky.close()
        })
      })
    })
  })
})
