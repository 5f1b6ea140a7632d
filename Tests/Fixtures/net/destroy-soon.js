const net = require('net')

// destroySoon sends what waits; destroy does not.
const size = 4 * 1024 * 1024
let asked = 0

const server = net.createServer((socket) => {
  asked += 1
  socket.on('finish', () => console.log('server: finish'))
  socket.on('close', (hadError) => console.log('server: close, had an error: %s', hadError))
  socket.write(Buffer.alloc(size))
  if (asked === 1) {
    socket.destroySoon()
    console.log('server: writable: %s, destroyed: %s', socket.writable, socket.destroyed)
  } else {
    socket.destroy()
    console.log('server: writable: %s, destroyed: %s', socket.writable, socket.destroyed)
  }
})

function fetch (then) {
  let received = 0
  const client = net.connect(server.address().port)
  client.on('error', () => {})
  client.on('data', (data) => { received += data.length })
  client.on('close', () => {
    console.log('client: all of it: %s', received === size)
    then()
  })
}

server.listen(0, () => fetch(() => fetch(() => server.close())))
