const net = require('net')

// In what input and output calls back, an immediate always comes before a timeout.
const server = net.createServer().listen(0, () => {
  const socket = net.createConnection({port: server.address().port})
  socket.on('connect', () => {
    setTimeout(() => {
      console.log('timeout')
      server.close()
    }, 0)
    setImmediate(() => {
      console.log('immediate')
      process.nextTick(() => console.log('tick of the immediate'))
    })
    setImmediate(() => console.log('second immediate'))
    process.nextTick(() => console.log('tick'))
    console.log('connected')
    socket.destroy()
  })
})
