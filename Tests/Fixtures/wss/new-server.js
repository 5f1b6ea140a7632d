const Server = require('../support/wss')
const {connect} = require('../support/client')

// The class itself: it listens by itself, as in ws, and closes as in wss.
const server = new Server({port: 0}, () => console.log('the callback, listening: %s', server.listening))

server.on('connection', (ws, req) => {
  console.log('connection for %s', req.url)
  server.close(() => console.log('closed'))
})

server.on('listening', () => {
  console.log('listening')
  connect(server.address().port, {path: '/x'})
})
