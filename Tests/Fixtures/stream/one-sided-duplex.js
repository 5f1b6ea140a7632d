const {Duplex} = require('stream')

const input = new Duplex({writable: false, read () { this.push(null) }})
console.log(input.readable, input.writable, input.writableEnded, input.writableFinished)
input.on('end', () => console.log('input: end'))
input.on('close', () => console.log('input: close'))
input.resume()

const output = new Duplex({readable: false, write (chunk, encoding, callback) { callback() }})
console.log(output.readable, output.writable, output.readableEnded)
output.on('finish', () => console.log('output: finish'))
output.on('close', () => console.log('output: close'))
output.end('x')

const wrong = new Duplex({writable: false, read () {}})
wrong.on('error', (error) => console.log(error.code))
wrong.on('close', () => console.log('wrong: close'))
wrong.write('x')

const shut = new Duplex({read () {}, write (chunk, encoding, callback) { callback() }})
shut.readable = false
shut.writable = false
console.log(shut.readable, shut.writable)
