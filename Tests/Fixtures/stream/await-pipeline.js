'use strict'
// pipeline and finished, awaited: a good end, an error on the way, and an end that somebody else calls for.
const {Readable, Transform, Writable, PassThrough} = require('stream')
const {pipeline, finished} = require('stream/promises')

const collect = (into) => new Writable({
  write (chunk, encoding, callback) {
    into.push(chunk.toString())
    setImmediate(callback)
  }
})
const loud = () => new Transform({
  transform (chunk, encoding, callback) {
    const text = chunk.toString()
    if (text === 'bad') return callback(new Error('cannot shout that'))
    callback(null, text.toUpperCase())
  }
})

async function main () {
  const heard = []
  await pipeline(Readable.from(['a', 'b', 'c']), loud(), collect(heard))
  console.log(heard.join(' '))

  const source = Readable.from(['a', 'bad', 'c'])
  try {
    await pipeline(source, loud(), collect([]))
  } catch (error) {
    console.log(error.message, source.destroyed)
  }

  const controller = new AbortController()
  const endless = new PassThrough()
  endless.write('x')
  setTimeout(() => controller.abort(), 10)
  try {
    await pipeline(endless, collect([]), {signal: controller.signal})
  } catch (error) {
    console.log(error.name, error.code, endless.destroyed)
  }

  const sink = collect([])
  const kept = new PassThrough()
  kept.end('more to come')
  await pipeline(kept, sink, {end: false})
  console.log('still open', sink.writable)
  setImmediate(() => sink.end())
  await finished(sink)
  console.log('finished', sink.writableFinished)

  const cut = new PassThrough()
  setImmediate(() => cut.destroy())
  try {
    await finished(cut, {cleanup: true})
  } catch (error) {
    console.log(error.code, cut.listenerCount('end'), cut.listenerCount('error'))
  }

  try {
    await pipeline(new PassThrough())
  } catch (error) {
    console.log(error.code)
  }
}

main()
