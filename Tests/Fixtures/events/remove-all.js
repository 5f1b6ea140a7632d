const {EventEmitter} = require('events')

const press = new EventEmitter()
press.on('newListener', (event) => console.log('+ %s', event))
press.on('removeListener', (event, listener) => console.log('- %s: %s', event, listener === first ? 'first' : 'another'))

const first = () => console.log('first')
press.on('page', first)
press.on('page', () => console.log('second'))
press.once('cover', () => console.log('cover'))
press.prependOnceListener('page', () => console.log('before all'))

// Removed as it is called, and told so before it is called.
press.emit('page')
press.emit('cover')

// One event, the last added first; then all, those of 'removeListener' at the very end.
press.on('page', first)
press.removeAllListeners('page')
press.on('ink', first)
press.removeAllListeners()
console.log(press.eventNames())
console.log(press.emit('page'))
