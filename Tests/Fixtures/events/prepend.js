const {EventEmitter} = require('events')

const queue = new EventEmitter()

queue.on('next', () => console.log('came first'))
queue.on('next', () => console.log('came second'))
queue.prependListener('next', () => console.log('jumps the queue every time'))
queue.prependOnceListener('next', () => console.log('jumps the queue once'))

console.log('-- first')
queue.emit('next')
console.log('-- second')
queue.emit('next')
