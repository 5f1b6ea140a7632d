const net = require('net')

// Everybody hears what the others say.
const people = new Set()

const server = net.createServer()
server.on('connection', (socket) => {
  people.add(socket)
  socket.on('data', (data) => {
    for (const other of people) {
      if (other !== socket) other.write(data)
    }
  })
  socket.on('close', () => {
    people.delete(socket)
    if (people.size === 0) server.close(() => console.log('everybody has left'))
  })
  socket.write('welcome, number ' + people.size)
})

server.listen(0, () => join('Ann', () => join('Bo', () => {})))

function join (name, then) {
  const socket = net.createConnection({port: server.address().port})
  socket.on('data', (data) => {
    console.log('%s hears: %s', name, data.toString())
    if (data.toString() === 'welcome, number 1') then()
    else if (data.toString() === 'welcome, number 2') socket.write('hello')
    else if (data.toString() === 'hello') socket.end('bye')
    else socket.end()
  })
}
