const net = require('net')

// No more than two at a time.
const server = net.createServer((socket) => {
  socket.write('come in')
  socket.resume()
})
server.maxConnections = 2

server.on('drop', ({localAddress, localPort, localFamily, remoteAddress, remotePort, remoteFamily}) => {
  console.log('dropped: to %s %s, from %s %s', localFamily, localAddress, remoteFamily, remoteAddress)
  console.log('the port is ours: %s, the other one is not: %s', localPort === server.address().port, remotePort !== localPort)
})

server.listen(0, '127.0.0.1', () => {
  const port = server.address().port
  const enter = (name, then) => {
    const socket = net.connect(port, '127.0.0.1')
    let greeting = ''
    socket.on('data', (data) => {
      greeting += data.toString()
      console.log('%s hears: %s', name, greeting)
      then(socket)
    })
    socket.on('error', (err) => console.log('%s: %s', name, err.code))
    socket.on('close', () => {
      if (greeting === '') then(socket)
    })
  }
  enter('Ann', (ann) => enter('Bo', (bo) => enter('Cy', (cy) => {
    console.log('Cy is in: %s', !cy.destroyed)
    // One leaves, and there is room again.
    ann.on('close', () => enter('Di', (di) => {
      di.end()
      bo.end()
      server.close(() => console.log('closed'))
    }))
    ann.end()
  })))
})
