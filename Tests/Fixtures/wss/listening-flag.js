const {createServer} = require('../support/wss')

const server = createServer(() => {})
console.log('made: %s', server.listening)

server.on('listening', () => console.log('in listening: %s', server.listening))
server.on('close', () => console.log('in close: %s', server.listening))

const http = server.listen(0, function () {
  console.log('in the callback: %s, this is http: %s', server.listening, this === http)
  const closed = server.close(() => console.log('in the callback of close: %s', server.listening))
  console.log('after close: %s, it returns http: %s', server.listening, closed === http)
})
