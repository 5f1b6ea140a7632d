const {Duplex} = require('stream')

function line (name, options) {
  const duplex = new Duplex({
    ...options,
    read () {},
    write (chunk, encoding, callback) {
      console.log('%s sends %s', name, chunk)
      callback()
    },
    final (callback) {
      console.log('%s hangs up', name)
      callback()
    }
  })
  duplex.on('end', () => console.log('%s: end, writable: %s', name, duplex.writable))
  duplex.on('finish', () => console.log('%s: finish', name))
  duplex.on('close', () => console.log('%s: close', name))
  duplex.resume()
  return duplex
}

const open = line('open', {})
const shut = line('shut', {allowHalfOpen: false})
console.log(open.allowHalfOpen, shut.allowHalfOpen)
open.push(null)
shut.push(null)

setTimeout(() => {
  console.log(open.writable, open.destroyed, shut.writable, shut.destroyed)
  open.end('goodbye')
}, 10)
