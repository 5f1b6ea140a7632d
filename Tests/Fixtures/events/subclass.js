const {EventEmitter} = require('events')

class Counter extends EventEmitter {
  constructor (limit) {
    super()
    this.limit = limit
    this.count = 0
  }

  add (by) {
    this.count += by
    this.emit('change', this.count, by)
    if (this.count >= this.limit) this.emit('full')
  }
}

const counter = new Counter(10)

counter.on('change', (count, by) => console.log('%d added: %d', by, count))
counter.on('full', function () {
  console.log('full at %d of %d', this.count, this.limit)
})

counter.add(4)
counter.add(5)
counter.add(6)
