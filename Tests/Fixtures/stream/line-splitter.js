const {Readable, Transform} = require('stream')

// Bytes in, whole lines out, the last one without its end.
class Lines extends Transform {
  constructor () {
    super({readableObjectMode: true})
    this.rest = ''
  }

  _transform (chunk, encoding, callback) {
    const parts = (this.rest + chunk).split('\n')
    this.rest = parts.pop()
    for (const line of parts) this.push(line)
    callback()
  }

  _flush (callback) {
    if (this.rest !== '') this.push(this.rest)
    callback()
  }
}

const source = new Readable({read () {}})
const lines = source.pipe(new Lines())
lines.on('data', (line) => console.log('[%s]', line))
lines.on('end', () => console.log('end'))
lines.on('close', () => console.log('close'))
for (const part of ['one\ntw', 'o\n', '\nthr', 'ee']) source.push(part)
source.push(null)
