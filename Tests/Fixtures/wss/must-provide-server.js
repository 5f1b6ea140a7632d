const http = require('http')
const {createServerFrom} = require('../support/wss')

try {
  createServerFrom()
} catch (err) {
  console.log(err.message)
}

// It is not opened by being handed in.
const server = http.createServer()
const wss = createServerFrom(server)
console.log('listening: %s and %s', server.listening, wss.listening)
