const net = require('net')

const server = net.createServer().listen(0, '127.0.0.1', () => {
  const {port} = server.address()
  server.close(() => {
    // Nobody listens there any more.
    const socket = net.createConnection({port, host: '127.0.0.1'})
    socket.on('connect', () => console.log('never'))
    socket.on('error', (err) => {
      console.log('error: %s', err.message.replace(`${port}`, 'PORT'))
      console.log('%s from %s to %s', err.code, err.syscall, err.address)
    })
    socket.on('close', (hadError) => console.log('close, had an error: %s', hadError))
  })
})
