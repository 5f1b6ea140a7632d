const {Readable} = require('stream')

// Characters that are cut in two come out whole.
const bytes = Buffer.from('zażółć €5 😀')
const source = new Readable({read () {}})
console.log(source.readableEncoding)
source.push(bytes.subarray(0, 3))
source.setEncoding('utf8')
console.log(source.readableEncoding, source.readableLength)
for (let i = 3; i < bytes.length; i += 4) source.push(bytes.subarray(i, i + 4))
console.log('%d units kept', source.readableLength)
source.push(null)

source.on('readable', () => {
  console.log('first four: %s', source.read(4))
  let chunk
  while ((chunk = source.read()) !== null) console.log('%s, %d', chunk, chunk.length)
})
source.on('end', () => {
  const hex = new Readable({read () {}, encoding: 'hex'})
  hex.on('data', (chunk) => console.log(chunk))
  hex.push('hi')
  hex.push('cafe', 'hex')
  hex.push(Buffer.from([255]))
  hex.push(null)
})
