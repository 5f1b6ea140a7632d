// A small generator of random numbers, and a hash: the same in Swift, see Random.swift and TextHash.swift.
'use strict'

class Random {
  constructor(seed) {
    // Seeds lie close together and 0 would stay 0: both are taken care of by a multiplication.
    this.state = (Math.imul(seed + 1, 0x9e3779b1) >>> 0) || 1
    for (let i = 0; i < 4; i++) this.next()
  }

  // xorshift32
  next() {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x >>> 0
    return this.state
  }

  below(n) {
    return (this.next() >>> 4) % n
  }

  chance(percent) {
    return this.below(100) < percent
  }
}

// FNV-1a over the bytes of the text, 32 bits.
class TextHash {
  constructor() {
    this.value = 0x811c9dc5
  }

  add(text) {
    for (const byte of Buffer.from(text)) this.value = Math.imul(this.value ^ byte, 0x01000193) >>> 0
  }

  toString() {
    return this.value.toString(16).padStart(8, '0')
  }
}

module.exports = {Random, TextHash}
