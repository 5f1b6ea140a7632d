const net = require('net')

// Writes that come too late, and what one hears of them.
const server = net.createServer((socket) => {
  socket.on('error', (err) => console.log('server: %s', err.code))
  socket.resume()
})

function visit (name, body, then) {
  const client = net.connect(server.address().port, () => {
    console.log('%s', name)
    body(client)
  })
  client.on('error', (err) => console.log('  error: %s, %s', err.code, err.message))
  client.on('finish', () => console.log('  finish'))
  client.on('close', (hadError) => {
    console.log('  close, had an error: %s', hadError)
    then()
  })
  client.resume()
}

function afterEnd (client) {
  client.end('bye', () => console.log('  ended'))
  console.log('  writable: %s', client.writable)
  console.log('  wrote: %s', client.write('one more thing', (err) => console.log('  callback: %s', err.code)))
}

function afterDestroy (client) {
  client.destroy()
  console.log('  wrote: %s', client.write('one more thing', (err) => console.log('  callback: %s', err.code)))
  client.end((err) => console.log('  end: %s', err.code))
}

function endTwice (client) {
  client.end(() => console.log('  ended'))
  client.end((err) => console.log('  again: %s', err ? err.code : 'no error'))
  client.once('finish', () => client.end((err) => console.log('  and again: %s', err.code)))
}

server.listen(0, () => visit('after the end', afterEnd, () => visit('after destroy', afterDestroy, () => {
  visit('end and end', endTwice, () => {
    server.close()
    const socket = new net.Socket()
    console.log('never connected')
    socket.on('error', (err) => console.log('  error: %s, %s', err.code, err.message))
    console.log('  wrote: %s', socket.write('hello?', (err) => console.log('  callback: %s', err.code)))
  })
})))
