const {Writable} = require('stream')

// Each case in a line: what happened, with a dash for the beginning of each round of ticks.
const atOnce = (chunk, encoding, callback) => callback()
const onTick = (chunk, encoding, callback) => process.nextTick(callback)
const firstOnTick = (chunk, encoding, callback) => chunk[0] === 97 ? process.nextTick(callback) : callback()
const fails = (chunk, encoding, callback) => callback(new Error('x'))
const together = (chunks, callback) => callback()

const cases = [
  ['callback, end', {write: atOnce}, (w, log) => { w.write('a', () => log('a')); w.end(() => log('ended')) }],
  ['none, end', {write: atOnce}, (w, log) => { w.write('a'); w.end(() => log('ended')) }],
  ['two, end', {write: atOnce}, (w, log) => { w.write('a'); w.write('b', () => log('b')); w.end(() => log('ended')) }],
  ['end in a callback', {write: atOnce}, (w, log) => { w.write('a', () => { log('a'); w.end(() => log('ended')) }) }],
  ['end later', {write: atOnce}, (w, log) => { w.write('a'); process.nextTick(() => { log('t'); w.end(() => log('ended')) }) }],
  ['end with a chunk', {write: atOnce}, (w, log) => { w.end('xxxx', () => log('ended')) }],
  ['above the mark', {write: atOnce}, (w, log) => { log(w.write('aaaa', () => log('a'))); log(w.write('bbbb')); log(w.writableNeedDrain) }],
  ['above the mark, slowly', {write: onTick}, (w, log) => { log(w.write('aaaa')); log(w.write('bbbb')); log(w.writableLength) }],
  ['above the mark, slowly, end', {write: onTick}, (w, log) => { w.write('aaaa'); w.write('bbbb'); w.end(() => log('ended')) }],
  ['first slowly', {write: firstOnTick}, (w, log) => { w.write('aaaa'); w.write('bbbb'); log(w.write('cc')) }],
  ['first slowly, callbacks', {write: firstOnTick}, (w, log) => { w.write('aaaa'); w.write('bbbb', () => log('b')); w.write('cc', () => log('c')) }],
  ['first slowly, end', {write: firstOnTick}, (w, log) => { w.write('aaaa'); w.write('bbbb'); w.end('cc', () => log('ended')) }],
  ['corked', {write: atOnce}, (w, log) => { w.cork(); w.write('aa'); log(w.write('bb')); w.uncork(); log(w.writableNeedDrain) }],
  ['corked, together', {writev: together}, (w, log) => { w.cork(); w.write('aa'); w.write('bb', () => log('b')); w.uncork(); log(w.writableNeedDrain) }],
  ['corked, end', {write: atOnce}, (w, log) => { w.cork(); w.write('aa'); w.write('bb'); w.end(() => log('ended')) }],
  ['corked, together, end', {writev: together}, (w, log) => { w.cork(); w.write('aa'); w.write('bb'); w.end(() => log('ended')) }],
  ['end in drain', {write: onTick}, (w, log) => { w.on('drain', () => w.end(() => log('ended'))); w.write('aaaa', () => log('a')) }],
  ['destroyed behind', {write: atOnce}, (w, log) => { w.write('a', () => log('a')); w.destroy(); w.end((e) => log(e.code)) }],
  ['destroyed, corked', {write: atOnce}, (w, log) => { w.cork(); w.write('a', (e) => log(e.code)); w.destroy() }],
  ['destroyed meanwhile', {write: onTick}, (w, log) => { w.write('a'); w.write('b', (e) => log(e.code)); w.destroy() }],
  ['destroyed within', {write (chunk, encoding, callback) { this.destroy(); callback() }}, (w, log) => { log(w.write('a')); w.write('b', (e) => log(e.code)) }],
  ['fails', {write: fails}, (w, log) => { log(w.write('a')); w.write('b', (e) => log(e.message)); w.end((e) => log(e.message)) }],
  ['final at once', {write: atOnce, final (callback) { callback() }}, (w, log) => { w.write('a'); w.end(() => log('ended')) }],
  ['final on a tick', {write: atOnce, final (callback) { process.nextTick(callback) }}, (w, log) => { w.write('a', () => log('a')); w.end(() => log('ended')) }],
  ['final, slowly', {write: onTick, final (callback) { callback() }}, (w, log) => { w.write('a'); w.write('b'); w.end(() => log('ended')) }],
  ['no mark', {write: atOnce, highWaterMark: 0}, (w, log) => { log(w.write('a')); log(w.write('b', () => log('b'))) }],
  ['no mark, slowly', {write: onTick, highWaterMark: 0}, (w, log) => { log(w.write('a')); log(w.write('b')) }],
  ['construct', {write: atOnce, construct (callback) { process.nextTick(callback) }}, (w, log) => { log(w.write('a', () => log('a'))); w.end(() => log('ended')) }],
  ['destroyed while constructed', {write: atOnce, construct (callback) { process.nextTick(callback) }}, (w, log) => { w.write('a', (e) => log(e.code)); w.destroy() }]
]

function next () {
  const [name, options, body] = cases.shift() ?? []
  if (!name) return
  const line = []
  const log = (text) => line.push(text)
  const w = new Writable({highWaterMark: 3, ...options})
  for (const event of ['drain', 'finish', 'close']) w.on(event, () => log(event))
  w.on('error', () => log('error'))
  let rounds = 0
  const mark = () => process.nextTick(() => {
    log('-')
    if (++rounds < 6) mark()
  })
  mark()
  body(w, log)
  setImmediate(() => {
    console.log('%s: %s', name, line.join(' '))
    next()
  })
}

next()
