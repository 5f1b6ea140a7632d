const {Readable} = require('stream')

// Each case in a line: what happened, with a dash for the beginning of each round of ticks.
function none () {}
const letters = (count) => function () { this.push(count-- > 0 ? 'abc' : null) }
const onTick = (count) => function () { process.nextTick(() => this.push(count-- > 0 ? 'abc' : null)) }

const cases = [
  ['data', letters(2), {}, (r, log) => { r.on('data', (chunk) => log(String(chunk))) }],
  ['data on ticks', onTick(2), {}, (r, log) => { r.on('data', (chunk) => log(String(chunk))) }],
  ['readable', letters(2), {}, (r, log) => { r.on('readable', () => { log('readable'); log(String(r.read())) }) }],
  ['readable on ticks', onTick(2), {}, (r, log) => { r.on('readable', () => { log('readable'); log(String(r.read())) }) }],
  ['readable, all of it', letters(3), {}, (r, log) => { r.on('readable', () => { let c; while ((c = r.read()) !== null) log(String(c)) }) }],
  ['readable, two at a time', letters(3), {}, (r, log) => { r.on('readable', () => { let c; while ((c = r.read(2)) !== null) log(String(c)) }) }],
  ['readable, once', none, {}, (r, log) => { r.once('readable', () => log(String(r.read()))); r.push('x'); r.push(null) }],
  ['read before anything', letters(2), {}, (r, log) => { log(String(r.read())); log(r.readableLength); log(String(r.read())) }],
  ['read zero', letters(2), {}, (r, log) => { log(String(r.read(0))); log(r.readableLength) }],
  ['read too much', letters(2), {}, (r, log) => { log(String(r.read(9))); log(r.readableLength); log(r.readableHighWaterMark) }],
  ['pushed before', none, {}, (r, log) => { r.push('x'); r.push(null); r.on('data', (chunk) => log(String(chunk))) }],
  ['pushed behind', none, {}, (r, log) => { r.on('data', (chunk) => log(String(chunk))); r.push('x'); process.nextTick(() => { r.push('y'); r.push(null) }) }],
  ['empty', none, {}, (r, log) => { r.on('data', () => log('data')); r.push(''); r.push(null) }],
  ['nobody reads', none, {}, (r, log) => { r.push(null) }],
  ['resumed', letters(1), {}, (r, log) => { r.resume() }],
  ['resumed twice', letters(1), {}, (r, log) => { r.resume(); r.resume(); log(r.readableFlowing) }],
  ['paused and resumed', letters(1), {}, (r, log) => { r.pause(); r.on('data', () => log('data')); log(r.readableFlowing); process.nextTick(() => r.resume()) }],
  ['paused at once', letters(1), {}, (r, log) => { r.on('data', () => log('data')); r.pause(); log(r.isPaused()) }],
  ['paused by data', letters(3), {}, (r, log) => { r.on('data', () => { log('data'); r.pause(); process.nextTick(() => r.resume()) }) }],
  ['readable beats data', letters(2), {}, (r, log) => { r.on('data', (c) => log(`data:${c}`)); r.on('readable', () => { log('readable'); r.read() }) }],
  ['readable and resume', letters(2), {}, (r, log) => { r.on('readable', () => log('readable')); r.resume(); log(r.readableFlowing) }],
  ['readable taken off', letters(2), {}, (r, log) => { const f = () => log('readable'); r.on('readable', f); r.on('data', () => log('data')); process.nextTick(() => { r.removeListener('readable', f); log(r.readableFlowing) }) }],
  ['data taken off', letters(2), {}, (r, log) => { const f = () => log('data'); r.on('data', f); r.removeListener('data', f); log(r.readableFlowing) }],
  ['unshift', none, {}, (r, log) => { r.push('b'); r.unshift('a'); r.push(null); r.on('data', (chunk) => log(String(chunk))) }],
  ['unshift from data', letters(2), {}, (r, log) => { let back = false; r.on('data', (c) => { log(String(c)); if (!back) { back = true; r.unshift('z') } }) }],
  ['unshift behind the end', none, {}, (r, log) => { r.push('b'); r.push(null); r.unshift('a'); r.on('data', (chunk) => log(String(chunk))) }],
  ['destroyed', letters(2), {}, (r, log) => { r.on('data', () => log('data')); r.destroy() }],
  ['destroyed by data', letters(2), {}, (r, log) => { r.on('data', () => { log('data'); r.destroy() }) }],
  ['destroyed by end', letters(1), {}, (r, log) => { r.on('data', () => log('data')); r.on('end', () => r.destroy(new Error('late'))) }],
  ['failed by data', letters(2), {}, (r, log) => { r.on('data', () => { log('data'); r.destroy(new Error('x')) }) }],
  ['read, then failed', letters(2), {}, (r, log) => { r.destroy(new Error('x')); log(String(r.read())); log(r.push('y')) }],
  ['resumed behind destroy', letters(2), {}, (r, log) => { r.destroy(); r.resume() }],
  ['small mark', letters(3), {highWaterMark: 2}, (r, log) => { r.on('data', () => log('data')) }],
  ['no mark', letters(2), {highWaterMark: 0}, (r, log) => { r.on('data', () => log('data')) }],
  ['text', letters(2), {encoding: 'utf8'}, (r, log) => { r.on('readable', () => { let c; while ((c = r.read(2)) !== null) log(c) }) }],
  ['objects', letters(2), {objectMode: true}, (r, log) => { r.on('data', (c) => log(c)) }],
  ['objects, readable', letters(3), {objectMode: true, highWaterMark: 1}, (r, log) => { r.on('readable', () => { log('readable'); let c; while ((c = r.read()) !== null) log(c) }) }],
  ['read throws', () => { throw new Error('x') }, {}, (r, log) => { r.resume() }],
  ['construct', letters(1), {construct (callback) { process.nextTick(callback) }}, (r, log) => { r.on('data', () => log('data')) }],
  ['construct, readable', letters(1), {construct (callback) { process.nextTick(callback) }}, (r, log) => { r.on('readable', () => log(String(r.read()))) }],
  ['construct fails', letters(1), {construct (callback) { callback(new Error('x')) }}, (r, log) => { r.resume() }],
  ['no destroying', letters(1), {autoDestroy: false}, (r, log) => { r.resume() }],
  ['no destroying, fails', none, {autoDestroy: false}, (r, log) => { r.resume(); r.push(null); r.push('x'); log(r.errored.code) }]
]

function next () {
  const [name, read, options, body] = cases.shift() ?? []
  if (!name) return
  const line = []
  const log = (text) => line.push(text)
  const r = new Readable({...options, read})
  for (const event of ['pause', 'resume', 'end', 'close']) r.on(event, () => log(event))
  r.on('error', () => log('error'))
  let rounds = 0
  const mark = () => process.nextTick(() => {
    log('-')
    if (++rounds < 7) mark()
  })
  mark()
  body(r, log)
  setImmediate(() => {
    console.log('%s: %s', name, line.join(' '))
    next()
  })
}

next()
