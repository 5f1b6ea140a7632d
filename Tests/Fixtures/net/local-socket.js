const fs = require('fs')
const net = require('net')
const os = require('os')
const path = require('path')

// Two processes of one machine need no port: a path will do.
const place = path.join(os.tmpdir(), `fixture-local-socket-${process.pid}.sock`)

const server = net.createServer((socket) => {
  console.log('server: from %s, family %s', socket.remoteAddress === undefined ? 'nowhere' : 'somewhere', socket.remoteFamily)
  socket.end('hello from a file\n')
})

server.listen({path: place, readableAll: true, writableAll: true}, () => {
  console.log('listening on the path: %s', server.address() === place)
  console.log('it is there: %s', fs.existsSync(place))
  const client = net.createConnection({path: place}, () => console.log('client connected'))
  client.on('data', (data) => console.log('client got %s', data.toString().trim()))
  client.on('end', () => console.log('client: end'))
  client.on('close', () => {
    // A second server cannot have the same path.
    const other = net.createServer()
    other.on('error', (err) => {
      console.log('other: %s, port %d', err.code, err.port)
      server.close(() => console.log('it is there: %s', fs.existsSync(place)))
    })
    other.listen(place)
  })
})
