const {Readable} = require('stream')

const over = new Readable({read () {}})
over.on('error', (error) => console.log(error.code, error.message, over.readableEnded, over.readableAborted))
over.on('end', () => console.log('end'))
over.on('close', () => console.log('close'))
over.push('last words')
console.log(over.push(null), over.push(null))
console.log(over.push('one more'), over.destroyed)
over.resume()

const ended = new Readable({read () { this.push(null) }, autoDestroy: false})
ended.on('error', (error) => console.log(error.code, error.message, ended.destroyed))
ended.on('end', () => {
  console.log(ended.unshift('back'))
})
ended.resume()
