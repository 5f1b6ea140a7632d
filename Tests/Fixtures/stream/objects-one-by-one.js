const {Readable, Writable} = require('stream')

const queue = new Readable({objectMode: true, highWaterMark: 2, read () {}})
console.log(queue.push({id: 1}), queue.push({id: 2}), queue.push({id: 3}), queue.readableLength)
queue.unshift({id: 0})
queue.push('a text')
queue.push(false)
queue.push(null)

queue.once('readable', () => {
  console.log(queue.read().id, queue.read(100).id, queue.readableLength)
  const store = new Writable({
    objectMode: true,
    highWaterMark: 2,
    write (job, encoding, callback) {
      console.log('%s, %d wait', job.id ?? job, this.writableLength)
      setImmediate(callback)
    }
  })
  queue.pipe(store).on('finish', () => console.log('finish'))
})
