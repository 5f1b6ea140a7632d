const {createServer} = require('../support/wss')
const {connect} = require('../support/client')

// What comes in which order when a client connects.
const server = createServer((ws, req) => {
  console.log('the listener of createServer, for %s', req.url)
  ws.close(1000)
})

server.on('connection', () => console.log('connection of server, clients: %d', server.clients.size))
server.on('headers', () => console.log('headers of server'))
server.on('listening', () => console.log('listening of server'))

const http = server.listen(0, () => {
  console.log('the callback of listen')
  const client = connect(http.address().port, {path: '/here'})
  client.on('close', () => server.close())
})

http.on('connection', () => console.log('connection of http'))
