// Random bytes in random pieces through StringDecoder: a hash for every hundred of them, in every encoding. In utf16le
// the pieces are joined: Node may cut inside of a surrogate pair, which Swift cannot.
'use strict'
const {StringDecoder} = require('string_decoder')
const {Random, TextHash} = require('./random.js')

const pool = [
  0x00, 0x3d, 0x41, 0x80, 0x82, 0x90, 0x98, 0x9f, 0xa0, 0xac, 0xbf, 0xc0, 0xc2, 0xd8, 0xd9, 0xdc, 0xe0, 0xe2, 0xed, 0xf0,
  0xf4, 0xf8, 0xff
]

for (const encoding of ['utf8', 'utf16le', 'base64', 'base64url', 'latin1', 'ascii', 'hex']) {
  for (let block = 0; block < 50; block++) {
    const random = new Random(block)
    const hash = new TextHash()
    for (let i = 0; i < 100; i++) {
      const decoder = new StringDecoder(encoding)
      const pieces = []
      for (let count = random.below(6) + 1; count > 0; count--) {
        const bytes = []
        for (let length = random.below(6); length > 0; length--) bytes.push(pool[random.below(pool.length)])
        pieces.push(decoder.write(Buffer.from(bytes)))
      }
      pieces.push(decoder.end())
      hash.add(encoding === 'utf16le' ? pieces.join('').toWellFormed() : pieces.join('|'))
    }
    console.log(`${encoding} ${block} ${hash}`)
  }
}
