const net = require('net')

const server = net.createServer()
server.on('connection', (socket) => {
  socket.on('data', (data) => {
    console.log('server got %s', data.toString())
    socket.write(data)
  })
  socket.on('end', () => console.log('server: the client has ended'))
  socket.on('close', () => server.close())
})

server.on('close', () => console.log('server closed'))

server.listen(0, () => {
  const client = net.createConnection({port: server.address().port})
  client.on('connect', () => {
    console.log('client connected')
    client.write('hello')
  })
  client.on('data', (data) => {
    console.log('client got %s', data.toString())
    if (data.toString() === 'hello') client.write('goodbye')
    else client.end()
  })
})
