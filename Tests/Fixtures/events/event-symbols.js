const {EventEmitter} = require('events')

// A symbol is a name that nobody else can have: a library keeps its own events apart from those of its users.
const saved = Symbol('saved')

class Document extends EventEmitter {
  constructor () {
    super()
    this.versions = 0
    this.on(saved, () => { this.versions += 1 })
  }

  save () {
    this.emit(saved)
    this.emit('saved', this.versions)
  }
}

const letter = new Document()
letter.on('saved', (version) => console.log('version %d', version))
letter.save()
letter.removeAllListeners('saved')
letter.save()
console.log('versions: %d, listeners: %d and %d', letter.versions, letter.listenerCount(saved), letter.listenerCount('saved'))
