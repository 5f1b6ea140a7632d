const fs = require('fs')
const {createServer} = require('../support/wss')
const {connect, socketPath} = require('../support/client')

const path = socketPath()
const server = createServer((ws) => ws.close(1000, 'by way of a file'))

server.listen(path, function () {
  console.log('the address is the path: %s', this.address() === path)
  console.log('the file is there: %s', fs.existsSync(path))
  const client = connect(path)
  client.on('close', (code, reason) => {
    console.log('closed with %d, %s', code, reason)
    server.close(() => console.log('the file is there: %s', fs.existsSync(path)))
  })
})
