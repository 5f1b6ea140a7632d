const net = require('net')
const {pipeline, Transform} = require('stream')

// A shouting server: what comes in goes out in capital letters, and whatever goes wrong closes everything.
const server = net.createServer((socket) => {
  const shout = new Transform({
    transform (chunk, encoding, callback) {
      const text = chunk.toString()
      if (text.includes('secret')) return callback(new Error('not so loud'))
      callback(null, text.toUpperCase())
    }
  })
  pipeline(socket, shout, socket, (err) => {
    console.log('server: %s', err ? err.message : 'done')
  })
})

function send (words, then) {
  const client = net.connect(server.address().port)
  let answer = ''
  client.on('data', (data) => {
    answer += data.toString()
    if (words.length > 0) client.write(words.shift())
    else client.end()
  })
  client.on('error', (err) => console.log('client: error'))
  client.on('close', () => {
    console.log('client: %s', answer)
    then()
  })
  client.write(words.shift())
}

server.listen(0, () => send(['hello ', 'world'], () => send(['hello ', 'secret'], () => server.close())))
