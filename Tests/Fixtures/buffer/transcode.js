const { transcode } = require('buffer')

// A file of an old program: one byte a character.
const old = Buffer.from('über den Wolken', 'latin1')
console.log(transcode(old, 'latin1', 'utf8'))
console.log(transcode(old, 'latin1', 'utf16le').length)

// What does not exist in the other encoding becomes a question mark.
const price = Buffer.from('5 € für 😀')
console.log(transcode(price, 'utf8', 'latin1').toString('latin1'))
console.log(transcode(price, 'utf8', 'ascii').toString('ascii'))
console.log(transcode(price, 'utf8', 'ucs2').toString('ucs2'))
console.log(transcode(transcode(price, 'utf8', 'ucs2'), 'utf16le', 'utf8').equals(price))

for (const [bytes, from, to] of [['6869', 'utf8', 'hex'], ['6869', 'base64', 'utf8'], ['ff', 'utf8', 'ucs2'], ['00d8', 'ucs2', 'utf8']]) {
  try {
    console.log(transcode(Buffer.from(bytes, 'hex'), from, to))
  } catch (err) {
    console.log(err.code, err.message)
  }
}
