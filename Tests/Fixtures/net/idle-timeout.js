const net = require('net')

// A client that says nothing is asked once, and then put out.
const server = net.createServer((socket) => {
  let asked = false
  socket.setTimeout(20)
  console.log('time-out: %d', socket.timeout)
  socket.on('timeout', () => {
    if (!asked) {
      asked = true
      socket.write('are you there?')
    } else {
      // A time-out says only that nothing happened: the connection stays.
      console.log('still open: %s', !socket.destroyed)
      socket.end('goodbye')
      socket.setTimeout(0)
      console.log('time-out: %d', socket.timeout)
    }
  })
  socket.on('close', () => server.close())
})

server.listen(0, () => {
  const client = net.connect({port: server.address().port, timeout: 5})
  let wasIdle = false
  client.on('timeout', () => { wasIdle = true })
  client.on('data', (data) => console.log('client got %s', data.toString()))
  client.on('end', () => console.log('client: end, was idle: %s', wasIdle))
})

process.on('uncaughtException', (err) => console.log('%s [%s]: %s', err.name, err.code, err.message))
setImmediate(() => new net.Socket().setTimeout(-1))
