const {Readable} = require('stream')

// Reads up to the empty line, and puts back what is behind it.
function readHeader (stream, done) {
  let header = ''
  stream.on('error', done)
  stream.on('readable', onReadable)

  function onReadable () {
    let chunk
    while ((chunk = stream.read()) !== null) {
      const text = chunk.toString()
      const at = text.indexOf('\n\n')
      if (at < 0) {
        header += text
        continue
      }
      header += text.slice(0, at)
      const rest = Buffer.from(text.slice(at + 2))
      stream.removeListener('error', done)
      stream.removeListener('readable', onReadable)
      if (rest.length > 0) stream.unshift(rest)
      return done(null, header)
    }
  }
}

const message = new Readable({read () {}})
readHeader(message, (error, header) => {
  console.log(error, header.split('\n'))
  console.log('put back: %d bytes', message.readableLength)
  message.on('data', (chunk) => console.log('body: %s', chunk))
  message.on('end', () => console.log('end'))
})
message.push('from: ada\nto: ')
setImmediate(() => {
  message.push('charles\n\ndear ')
  message.push('sir')
  message.push(null)
})
