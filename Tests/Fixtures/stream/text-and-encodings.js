const {Writable} = require('stream')

function sink (options) {
  return new Writable({
    ...options,
    write (chunk, encoding, callback) {
      console.log('%s %s %s', Buffer.isBuffer(chunk), encoding, chunk.toString('latin1'))
      callback()
    }
  })
}

const bytes = sink({})
bytes.write('é')
bytes.write('e9', 'hex')
bytes.write(Buffer.from('b'))
bytes.setDefaultEncoding('base64').write('aGk=')

const text = sink({decodeStrings: false, defaultEncoding: 'latin1'})
text.write('plain')
text.write('6869', 'hex')
text.write(Buffer.from('b'))
console.log(text.writableLength, text.writableObjectMode)

process.on('uncaughtException', (error) => console.log(error.name, error.code, error.message))
setImmediate(() => bytes.setDefaultEncoding('klingon'))
setImmediate(() => bytes.write('x', 'klingon'))
setImmediate(() => bytes.write(null))
setImmediate(() => bytes.write(42))
setImmediate(() => bytes.write(true))
setImmediate(() => console.log(bytes.destroyed, bytes.writable))
