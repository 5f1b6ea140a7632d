const {EventEmitter} = require('events')

class Room extends EventEmitter {
  enter (name) {
    this.emit('enter', name)
    return this
  }

  say (name, text) { return this.emit('line', name, text, text.length) }
}

// In Swift a class can declare what its events carry; then the closures need no types.
class Lobby extends Room {}

const lobby = new Lobby()
lobby.on('enter', (name) => console.log('%s comes in', name))
lobby.on('line', (name, text, length) => console.log('%s: %s (%d)', name, text, length))
lobby.on('line', (name, text) => console.log('%s said "%s"', name, text))
lobby.on('line', (name) => console.log('%s has spoken', name))
lobby.on('line', () => console.log('somebody has spoken'))
lobby.once('empty', () => console.log('nobody is here'))
lobby.on('error', (err) => console.log('trouble: %s', err.message))
lobby.prependListener('enter', () => console.log('the door opens'))

lobby.enter('Ada').say('Ada', 'hello')
console.log(lobby.emit('empty'), lobby.emit('empty'))
lobby.emit('error', new Error('no light'))

// Both spellings name the same event.
const echo = (name) => console.log('echo: %s', name)
lobby.on('enter', echo)
lobby.enter('Bob')
lobby.off('enter', echo)
lobby.enter('Eve')
console.log('%d for lines, %d for enter', lobby.listenerCount('line'), lobby.listenerCount('enter'))
lobby.removeAllListeners('line')
console.log(lobby.eventNames())
