const {duplexPair} = require('stream')

const [client, server] = duplexPair()

server.on('data', (chunk) => {
  console.log('server got %s', chunk)
  server.write(`you said ${chunk}`)
})
server.on('end', () => {
  console.log('server: end')
  server.end('goodbye')
})
client.on('data', (chunk) => console.log('client got %s', chunk))
client.on('end', () => console.log('client: end'))
client.on('close', () => console.log('client: close'))
server.on('close', () => console.log('server: close'))

client.write('hello', () => console.log('hello is read'))
setImmediate(() => {
  client.write('')
  client.end('that is all', () => console.log('client ended'))
})
