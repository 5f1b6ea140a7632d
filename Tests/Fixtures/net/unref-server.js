const net = require('net')

// A server that does not keep the program: it ends with what else there is to do.
const server = net.createServer((socket) => socket.unref())
server.unref()
server.listen(0, () => {
  console.log('listening: %s', server.listening)
  const client = net.connect(server.address().port)
  client.unref()
  client.on('close', () => console.log('never'))
  setTimeout(() => console.log('done'), 20)
})
setTimeout(() => {}, 10)
process.on('exit', () => console.log('exit, listening: %s', server.listening))
