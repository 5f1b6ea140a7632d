const {EventEmitter, once, on} = require('events')

class Download extends EventEmitter {
  start (chunks) {
    let received = 0
    const next = () => {
      if (chunks.length === 0) return this.emit('done')
      received += chunks[0].length
      this.emit('progress', chunks.shift(), received)
      setImmediate(next)
    }
    setImmediate(() => {
      this.emit('head', 'text/plain')
      next()
    })
  }
}

const app = new EventEmitter()
app.on('start', async () => {
  const download = new Download()
  download.start(['some', ' ', 'text'])

  const [type] = await once(download, 'head')
  console.log('it is %s', type)
  const [chunk, received] = await once(download, 'progress')
  console.log('first %j, then %d in all', chunk, received)
  for await (const [chunk, received] of on(download, 'progress', {close: ['done']})) {
    console.log('%j makes %d', chunk, received)
  }

  download.start([])
  await once(download, 'done')
  console.log('done')
})
app.emit('start')
