const {PassThrough, Readable} = require('stream')

// Counts what goes through, and changes nothing.
const source = new Readable({read () {}})
const meter = new PassThrough()
let bytes = 0
meter.on('data', (chunk) => { bytes += chunk.length })
source.pipe(meter)
const copy = meter.pipe(new PassThrough({encoding: 'utf8'}))
copy.on('data', (text) => console.log('%s (%s)', text, typeof text))
copy.on('end', () => console.log('%d bytes', bytes))
source.push('through ')
source.push(Buffer.from('and '))
source.push('through')
source.push(null)
