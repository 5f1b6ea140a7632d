const {createServer} = require('../support/wss')

const server = createServer()

process.on('uncaughtException', (err) => {
  console.log('%s: %s', err.code, err.message)
  console.log('listening: %s', server.listening)
})

process.on('exit', () => console.log('closed: %s', !server.listening))

server.listen(0, () => {
  setImmediate(() => server.close())
  server.listen(0)
})
