// Random programs of streams: a source, some transforms, a sink, and what befalls them, all of it from a seed. What
// happens is written down, line by line. RandomStreams.swift is the same program in Swift.
//
//   node random-streams.js FROM TO      for each seed: its number, the log's hash and how many lines it has
//   node random-streams.js SEED         the log itself
'use strict'
const {Readable, Writable, Duplex, Transform, PassThrough, pipeline, finished} = require('stream')
const {Random, TextHash} = require('./random.js')

class RandomStreams {
  constructor(seed) {
    this.seed = seed
    this.plan = new Random(seed * 64)
    this.lines = []
    // Callbacks that are still to come, and steps to be done: without any, nothing will happen any more.
    this.pending = 0
    this.streams = []
    this.closes = new Map()
    // Those that do not tell that they are closed.
    this.silent = new Set()
    // What went in and what came out, for a program that loses nothing on purpose.
    this.pushed = ''
    this.received = ''
    this.isLossless = true
    this.letters = 0
  }

  log(line) {
    if (this.lines.length < 3000) this.lines.push(line)
  }

  // What a stream's listeners hear; in Swift it lets them go after its 'close'.
  heard(name, line) {
    if (this.closes.get(name) > 0) return
    const stream = this.streams.find((each) => each[0] === name)[1]
    if (this.silent.has(name) && stream.closed && !line.startsWith("'error'")) return
    this.log(`${name} ${line}`)
  }

  // At once, as a tick, as a microtask or as an immediate.
  later(random, body) {
    const when = random.below(6)
    if (when < 2) return body()
    this.pending++
    const late = () => {
      this.pending--
      body()
    }
    if (when < 4) process.nextTick(late)
    else if (when === 4) setImmediate(late)
    else queueMicrotask(late)
  }

  error(text) {
    const error = new Error(text)
    error.code = 'BOOM'
    return error
  }

  shown(error) {
    return error ? `${error.code} ${error.message}` : 'none'
  }

  chunk(chunk) {
    if (chunk === null) return 'null'
    const hash = new TextHash()
    hash.add(chunk)
    return `${typeof chunk === 'string' ? 's' : 'b'}${chunk.length}:${hash}`
  }

  text(random) {
    let text = ''
    for (let length = random.below(20) + (random.chance(95) ? 1 : 0); length > 0; length--) {
      text += String.fromCharCode(97 + ((this.letters * 7 + (this.letters >> 4)) % 26))
      this.letters++
    }
    return text
  }

  // MARK: What streams are made of

  // Options that every kind of stream takes.
  common(random, name) {
    const options = {}
    options.objectMode = random.chance(20)
    if (random.chance(60)) options.highWaterMark = options.objectMode ? random.below(5) : random.below(40)
    if (random.chance(6)) options.autoDestroy = false
    if (random.chance(4)) {
      options.emitClose = false
      this.silent.add(name)
    }
    if (random.chance(12)) {
      const fails = random.chance(15)
      options.construct = (callback) => {
        this.log(`${name} construct`)
        this.later(random, () => callback(fails ? this.error(`${name} construct`) : null))
      }
    }
    if (random.chance(15)) {
      const fails = random.chance(15)
      options.destroy = (error, callback) => {
        this.log(`${name} destroy ${this.shown(error)}`)
        this.later(random, () => callback(fails ? this.error(`${name} destroy`) : error))
      }
    }
    return options
  }

  source(random) {
    const name = 'src'
    const options = this.common(random, name)
    const objects = options.objectMode
    let left = random.below(10)
    const failAt = random.chance(8) ? random.below(6) : -1
    const lateEnd = random.chance(50)
    const asText = random.chance(20)
    let ended = false

    const give = (stream) => {
      if (ended || stream.destroyed) return
      for (let burst = random.below(3) + 1; burst > 0 && left > 0; burst--) {
        left--
        if (left === failAt) {
          ended = true
          this.log('src fails')
          stream.destroy(this.error('src'))
          return
        }
        const text = this.text(random)
        this.pushed += text
        const more = objects || asText ? stream.push(text) : stream.push(Buffer.from(text))
        this.log(`src push ${text.length} ${more}`)
        if (ended || stream.destroyed) return
      }
      if (left > 0 || (lateEnd && random.chance(50))) return
      ended = true
      this.log(`src push null ${stream.push(null)}`)
    }

    const drives = random.chance(25)
    const read = (stream, size) => {
      this.log(`src read ${size}`)
      if (!drives) this.later(random, () => give(stream))
    }
    const stream = new Readable({...options, read(size) { read(this, size) }})
    if (drives) {
      // It pushes when it likes to, and looks at nobody's high-water mark.
      const drive = () => {
        give(stream)
        if (!ended && !stream.destroyed) this.step(random.below(3), drive)
      }
      this.step(random.below(3), drive)
    } else if (lateEnd) {
      // A source that pushes nothing is not asked again: somebody else has to end it.
      let patience = 30
      const end = () => {
        if (ended || stream.destroyed || --patience === 0) return
        if (left <= 0) give(stream)
        this.step(2, end)
      }
      this.step(4, end)
    }
    if (random.chance(8)) stream.setEncoding('utf8')
    return stream
  }

  transform(random, name) {
    const options = this.common(random, name)
    if (random.chance(10)) options.readableObjectMode = true
    if (random.chance(10)) options.writableObjectMode = true
    if (random.chance(10)) options.readableHighWaterMark = random.below(20)
    if (random.chance(10)) options.writableHighWaterMark = random.below(20)
    if (random.chance(10)) options.allowHalfOpen = false
    if (random.chance(10)) options.decodeStrings = false
    const failAt = random.chance(6) ? random.below(6) : -1
    let count = 0
    const kind = random.below(6)
    const held = []
    if (kind === 0) return new PassThrough(options)
    options.transform = (stream, chunk, callback) => {
      this.log(`${name} transform ${this.chunk(chunk)}`)
      const index = count++
      if (index === failAt) {
        this.log(`${name} fails`)
        this.later(random, () => callback(this.error(name)))
        return
      }
      switch (kind) {
      case 1: // upper case, by the callback
        this.later(random, () => callback(null, typeof chunk === 'string' ? chunk.toUpperCase() : upper(chunk)))
        break
      case 2: // split in two
        this.later(random, () => {
          const middle = chunk.length >> 1
          this.log(`${name} push ${stream.push(chunk.slice(0, middle))}`)
          if (chunk.length > 0) this.log(`${name} push ${stream.push(chunk.slice(middle))}`)
          callback()
        })
        break
      case 3: // late
        this.pending++
        setImmediate(() => {
          this.pending--
          callback(null, chunk)
        })
        break
      case 4: // all at the end
        held.push(chunk)
        this.later(random, () => callback())
        break
      default: // by push, then later the callback
        this.log(`${name} push ${stream.push(chunk)}`)
        this.later(random, () => callback())
      }
    }
    options.flush = (stream, callback) => {
      this.log(`${name} flush`)
      this.later(random, () => {
        for (const chunk of held) this.log(`${name} push ${stream.push(chunk)}`)
        callback()
      })
    }
    return new Transform({
      ...options,
      transform(chunk, encoding, callback) { options.transform(this, chunk, callback) },
      flush(callback) { options.flush(this, callback) }
    })
  }

  sink(random) {
    const name = 'dst'
    const options = this.common(random, name)
    const failAt = random.chance(8) ? random.below(8) : -1
    if (random.chance(10)) options.decodeStrings = false
    let count = 0
    const take = (chunk) => {
      this.received += chunk.toString()
      if (count++ !== failAt) return null
      this.log('dst fails')
      return this.error('dst')
    }
    options.write = (chunk, encoding, callback) => {
      this.log(`dst write ${this.chunk(chunk)}`)
      const error = take(chunk)
      this.later(random, () => callback(error))
    }
    if (random.chance(25)) {
      options.writev = (chunks, callback) => {
        this.log(`dst writev ${chunks.map((each) => this.chunk(each.chunk)).join(' ')}`)
        let error = null
        for (const each of chunks) error = take(each.chunk) ?? error
        this.later(random, () => callback(error))
      }
    }
    if (random.chance(30)) {
      const fails = random.chance(15)
      options.final = (callback) => {
        this.log('dst final')
        this.later(random, () => callback(fails ? this.error('dst final') : null))
      }
    }
    if (random.chance(75)) return new Writable(options)
    // A sink that can be read as well, and has nothing to read.
    options.allowHalfOpen = random.chance(70)
    const ends = random.chance(70)
    options.read = (stream, size) => {
      this.log(`dst read ${size}`)
      if (ends) this.later(random, () => stream.push(null))
    }
    const stream = new Duplex({...options, read(size) { options.read(this, size) }})
    if (random.chance(70)) stream.resume()
    return stream
  }

  // MARK: What is heard of them

  watch(name, stream, random) {
    this.streams.push([name, stream])
    this.closes.set(name, 0)
    stream.on('error', (error) => this.heard(name, `'error' ${this.shown(error)}`))
    stream.on('close', () => {
      this.closes.set(name, this.closes.get(name) + 1)
      this.log(`${name} 'close'`)
    })
    if (isReadable(stream)) {
      stream.on('end', () => this.heard(name, `'end'`))
      stream.on('pause', () => this.heard(name, `'pause'`))
      stream.on('resume', () => this.heard(name, `'resume'`))
      if (random.chance(15)) {
        this.isLossless = false
        stream.on('data', (chunk) => this.heard(name, `'data' ${this.chunk(chunk)}`))
      }
      if (random.chance(6)) {
        const size = random.chance(50) ? random.below(9) + 1 : undefined
        this.isLossless = false
        stream.on('readable', () => {
          this.heard(name, `'readable' ${stream.readableLength}`)
          for (let i = 0; i < 20; i++) {
            const chunk = size === undefined ? stream.read() : stream.read(size)
            this.heard(name, `read() ${this.chunk(chunk)}`)
            if (chunk === null) break
          }
        })
      }
    }
    if (isWritable(stream)) {
      for (const event of ['drain', 'prefinish', 'finish']) stream.on(event, () => this.heard(name, `'${event}'`))
      stream.on('pipe', (source) => this.heard(name, `'pipe' ${this.nameOf(source)}`))
      stream.on('unpipe', (source) => this.heard(name, `'unpipe' ${this.nameOf(source)}`))
    }
    if (random.chance(15)) {
      const options = {}
      if (random.chance(20)) options.readable = false
      if (random.chance(20)) options.writable = false
      const cleanup = finished(stream, options, (error) => this.log(`${name} finished ${this.shown(error)}`))
      if (random.chance(10)) this.step(random.below(8), cleanup)
    }
  }

  nameOf(stream) {
    return this.streams.find((each) => each[1] === stream)?.[0] ?? '?'
  }

  // MARK: What befalls them

  // Calls the body in a turn of the loop to come.
  step(turns, body) {
    this.pending++
    const turn = () => {
      if (turns-- > 0) {
        setImmediate(turn)
        return
      }
      this.pending--
      body()
    }
    setImmediate(turn)
  }

  // Something from outside, at some time, to some stream.
  action(random) {
    const index = random.below(this.streams.length)
    const [name, stream] = this.streams[index]
    const kind = random.below(14)
    const size = random.below(12)
    const next = this.streams[index + 1]
    this.step(random.below(12), () => {
      // What is over has let its listeners go in Swift.
      if (stream.closed || next?.[1].closed) return
      switch (kind) {
      case 0:
        if (!isReadable(stream)) return
        this.isLossless = false
        this.log(`${name}.pause()`)
        stream.pause()
        break
      case 1:
        if (!isReadable(stream)) return
        this.isLossless = false
        this.log(`${name}.resume()`)
        stream.resume()
        break
      case 2:
        if (!isReadable(stream) || !next) return
        this.isLossless = false
        this.log(`${name}.unpipe()`)
        if (random.chance(50)) stream.unpipe(next[1])
        else stream.unpipe()
        break
      case 3:
        if (!isReadable(stream) || !next) return
        this.isLossless = false
        this.log(`${name}.unpipe() and pipe()`)
        stream.unpipe(next[1])
        this.step(random.below(3), () => {
          if (stream.closed || next[1].closed) return
          this.log(`${name}.pipe()`)
          stream.pipe(next[1])
        })
        break
      case 4:
      case 5:
        this.log(`${name}.destroy()`)
        stream.destroy()
        break
      case 6:
      case 7:
        this.log(`${name}.destroy(error)`)
        stream.destroy(this.error(`${name} destroyed`))
        break
      case 8:
      case 9:
        if (!isWritable(stream)) return
        this.log(`${name}.cork()`)
        stream.cork()
        this.step(random.below(4), () => {
          if (stream.closed) return
          this.log(`${name}.uncork() ${stream.writableCorked}`)
          stream.uncork()
        })
        break
      case 10:
        if (!isReadable(stream)) return
        this.isLossless = false
        this.log(`${name}.read(${size})`)
        this.log(`${name} gave ${this.chunk(stream.read(size))}`)
        break
      case 11:
        if (!isWritable(stream)) return
        this.isLossless = false
        this.log(`${name}.write() ${stream.write('extra', (error) => this.log(`${name} written ${this.shown(error)}`))}`)
        break
      case 12:
        if (!isWritable(stream)) return
        this.isLossless = false
        this.log(`${name}.end()`)
        stream.end((error) => this.log(`${name} ended ${this.shown(error)}`))
        break
      default:
        if (!isReadable(stream)) return
        this.isLossless = false
        this.log(`${name}.unshift()`)
        stream.unshift('again')
      }
    })
  }

  // MARK: The program

  run(done) {
    const plan = this.plan
    let number = 0
    const random = () => new Random(this.seed * 64 + ++number)
    const all = [['src', this.source(random())]]
    for (let count = plan.below(5); count > 0; count--) {
      const name = `t${all.length - 1}`
      all.push([name, this.transform(random(), name)])
    }
    // Without a sink, the last one is only read.
    const hasSink = plan.chance(85)
    if (hasSink) all.push(['dst', this.sink(random())])
    for (const [name, stream] of all) this.watch(name, stream, random())
    const streams = all.map((each) => each[1])
    if (!hasSink) {
      this.isLossless = false
      const last = streams[streams.length - 1]
      if (plan.chance(70)) last.on('data', (chunk) => this.log(`last 'data' ${this.chunk(chunk)}`))
      else last.resume()
    }
    if (plan.chance(50) && streams.length > 1) {
      pipeline(streams, (error) => this.log(`pipeline ${this.shown(error)}`))
    } else {
      for (let i = 0; i + 1 < streams.length; i++) {
        const end = plan.chance(92)
        if (!end) this.isLossless = false
        streams[i].pipe(streams[i + 1], {end})
      }
    }
    if (plan.chance(50)) for (let count = plan.below(4); count > 0; count--) this.action(random())
    this.wait(3, done)
  }

  // Until nothing is under way any more, and a few turns longer.
  wait(turns, done) {
    setImmediate(() => {
      if (this.pending > 0) this.wait(3, done)
      else if (turns > 0) this.wait(turns - 1, done)
      else {
        this.finish()
        done()
      }
    })
  }

  finish() {
    let isWhole = this.isLossless
    for (const [name, stream] of this.streams) {
      let state = `${name} destroyed=${stream.destroyed} closed=${stream.closed} errored=${this.shown(stream.errored)}`
      if (isReadable(stream)) {
        state += ` ended=${stream.readableEnded} flowing=${stream.closed ? 'over' : stream.readableFlowing} buffered=${stream.readableLength}`
        state += ` readable=${stream.readable} aborted=${stream.readableAborted} read=${stream.readableDidRead}`
      }
      if (isWritable(stream)) {
        state += ` finished=${stream.writableFinished} needDrain=${stream.writableNeedDrain}`
        state += ` writing=${stream.writableLength} writable=${stream.writable}`
      }
      this.log(state)
      if (this.closes.get(name) > 1) this.log(`BROKEN ${name} closed ${this.closes.get(name)} times`)
      // A sink that ends by itself leaves what comes to it unread.
      if (isWritable(stream) && !stream.writableFinished) isWhole = false
      if (name !== 'dst' && !stream.readableEnded) isWhole = false
    }
    if (!isWhole) return
    if (this.received.toLowerCase() === this.pushed) this.log(`intact ${this.pushed.length}`)
    else this.log(`BROKEN ${this.pushed} ${this.received}`)
  }
}

function isReadable(stream) {
  return stream instanceof Readable
}

function isWritable(stream) {
  return stream instanceof Writable
}

function upper(bytes) {
  const copy = Buffer.from(bytes)
  for (let i = 0; i < copy.length; i++) if (copy[i] >= 97 && copy[i] <= 122) copy[i] -= 32
  return copy
}

let current
process.on('uncaughtException', (error) => current.log(`uncaught ${error.code} ${error.message}`))

const [from, to] = process.argv.slice(2).map(Number)
function next(seed) {
  if (seed >= (to ?? from + 1)) return
  current = new RandomStreams(seed)
  current.run(() => {
    if (to === undefined) {
      for (const line of current.lines) console.log(line)
      return
    }
    const hash = new TextHash()
    for (const line of current.lines) hash.add(`${line}\n`)
    console.log(`${seed} ${hash} ${current.lines.length}`)
    next(seed + 1)
  })
}
setImmediate(() => next(from))
