const http = require('http')
const net = require('net')

let connections = 0

const server = http.createServer((req, res) => {
  console.log('%s on connection %d', req.url, connections)
  res.end('you asked for ' + req.url)
})

server.on('connection', () => { connections += 1 })

server.listen(0, () => {
  // Two requests at once: the answers come in the same order.
  const socket = net.createConnection({port: server.address().port})
  socket.write('GET /first HTTP/1.1\r\nHost: localhost\r\n\r\nGET /second HTTP/1.1\r\nHost: localhost\r\n\r\n')

  let answers = ''
  socket.on('data', (data) => {
    answers += data.toString()
    if (answers.includes('for /second')) socket.write('GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  })
  socket.on('close', () => {
    for (const line of answers.split('\r\n')) {
      if (line.startsWith('Connection:') || line.startsWith('you')) console.log(line.split('HTTP')[0])
    }
    server.close()
  })
})
