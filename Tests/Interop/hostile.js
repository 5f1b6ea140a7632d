#!/usr/bin/env node
'use strict'
// A hostile client, on bare sockets: broken handshakes, broken frames, connections cut anywhere. All the while a
// well-behaved client has its messages echoed, and must neither wait long nor lose its connection.
//
// usage: hostile.js PORT [welcome|echo]
// echo: the server listens to 'error'. One that does not (welcome) ends at the first illegal frame, here as in Node, and
// is spared those.
// HOSTILE_SEED=N chooses other random bytes. Ends within 30 seconds.

const crypto = require('crypto')
const net = require('net')
const {arguments: parse, check, equal, finish, report, within} = require('./support.js')

const {port, mode} = parse()
const seed = Number(process.env.HOSTILE_SEED ?? 1)

const LONGEST_WAIT = 2000 // of the well-behaved client for one echo, in milliseconds
const PAUSE = 20 // between its echoes
const AT_ONCE = 32 // hostile connections side by side

const KEY = 'dGhlIHNhbXBsZSBub25jZQ=='
const ACCEPT = 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='
const HANDSHAKE = 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
  `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${KEY}\r\n\r\n`

/** The same bytes for the same seed and name, whatever was drawn before. */
function randomBytes(name, length) {
  const cipher = crypto.createCipheriv('aes-128-ctr', crypto.createHash('md5').update(`${seed} ${name}`).digest(), Buffer.alloc(16))
  return cipher.update(Buffer.alloc(length))
}

/**
 * A frame as bytes. `form` is the field the length goes to: 7, 16 or 64 bits, whether or not that is the shortest;
 * `claim` is a length that differs from the payload's.
 */
function frame(first, payload = '', {form, mask = true, claim} = {}) {
  const body = Buffer.from(payload)
  const length = BigInt(claim ?? body.length)
  const bits = form ?? (length < 126n ? 7 : length < 65536n ? 16 : 64)
  const head = Buffer.alloc({7: 2, 16: 4, 64: 10}[bits])
  head[0] = first
  head[1] = (mask ? 0x80 : 0) | (bits === 7 ? Number(length) : bits === 16 ? 126 : 127)
  if (bits === 16) head.writeUInt16BE(Number(length), 2)
  if (bits === 64) head.writeBigUInt64BE(length, 2)
  if (!mask) return Buffer.concat([head, body])
  const key = Buffer.from([0x11, 0x22, 0x33, 0x44])
  for (let i = 0; i < body.length; i++) body[i] ^= key[i & 3]
  return Buffer.concat([head, key, body])
}

/** One socket and everything that it received. */
class Connection {
  constructor() {
    this.received = Buffer.alloc(0)
    this.over = false // the server has ended or cut the connection
    this.wake = () => {}
    this.socket = net.connect({port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true})
    this.socket.on('data', (data) => {
      this.received = Buffer.concat([this.received, data])
      this.wake()
    })
    for (const event of ['end', 'close']) {
      this.socket.on(event, () => {
        this.over = true
        this.wake()
      })
    }
    this.socket.on('error', () => {}) // 'close' follows
  }

  static async open() {
    const connection = new Connection()
    await within(5000, new Promise((resolve, reject) => {
      connection.socket.once('connect', resolve).once('error', reject)
    }), 'connecting')
    return connection
  }

  /** Connects and shakes hands; what was received of the handshake, and a welcome, is taken away. */
  static async upgraded() {
    const connection = await Connection.open()
    connection.send(HANDSHAKE)
    await connection.finishHandshake()
    return connection
  }

  async finishHandshake() {
    await this.until(() => this.received.includes('\r\n\r\n'), 'an answer to the handshake')
    const end = this.received.indexOf('\r\n\r\n') + 4
    const head = this.received.subarray(0, end).toString('latin1')
    if (!/^HTTP\/1.1 101 /.test(head) || !head.includes(ACCEPT)) throw new Error(`handshake got ${JSON.stringify(head)}`)
    this.received = this.received.subarray(end)
    if (mode === 'welcome') equal((await this.frame()).text, 'welcome!', 'first message')
  }

  send(data) {
    return new Promise((resolve) => this.socket.write(data, resolve))
  }

  async until(condition, what, ms = 5000) {
    const changed = async () => {
      while (!condition()) {
        if (this.over) throw new Error(`closed before ${what} came`)
        await new Promise((resolve) => { this.wake = resolve })
      }
    }
    await within(ms, changed(), what)
  }

  /** The next frame from the server. */
  async frame(ms = 5000) {
    const need = (count) => this.until(() => this.received.length >= count, 'a frame', ms)
    await need(2)
    const short = this.received[1] & 0x7f
    const start = short === 126 ? 4 : short === 127 ? 10 : 2
    await need(start)
    const length = start === 2 ? short : start === 4 ? this.received.readUInt16BE(2) : Number(this.received.readBigUInt64BE(2))
    await need(start + length)
    const first = this.received[0]
    const payload = this.received.subarray(start, start + length)
    this.received = this.received.subarray(start + length)
    return {first, payload, text: payload.toString()}
  }

  async echo(text, ms) {
    this.send(frame(0x81, text))
    const back = await this.frame(ms)
    equal(back.first, 0x81, 'first byte of the echo')
    equal(back.text, text, 'echo')
  }

  /** Expects a close frame with this code, whatever is echoed before it, and the end of the connection after it. */
  async closesWith(code) {
    let got
    do got = await this.frame()
    while ((got.first & 0x0f) !== 8)
    equal(got.payload.length >= 2 ? got.payload.readUInt16BE(0) : 1005, code, 'close code')
    await this.ends()
  }

  async ends() {
    await within(5000, (async () => {
      while (!this.over) await new Promise((resolve) => { this.wake = resolve })
    })(), 'the end of the connection')
  }

  reset() {
    if (!this.socket.destroyed) this.socket.resetAndDestroy()
  }
}

/** Runs `attack` on each item, some side by side, and throws the first failure with the item's name. */
async function each(items, attack) {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        await attack(item)
      } catch (error) {
        queue.length = 0
        throw new Error(`${Array.isArray(item) ? item[0] : item}: ${error.message}`)
      }
    }
  }
  await Promise.all(Array.from({length: AT_ONCE}, worker))
}

/** Runs `attack` on a connection for each item, and resets the connection after it. */
function eachConnection(items, connect, attack) {
  return each(items, async (item) => {
    const connection = await connect()
    try {
      await attack(connection, item)
    } finally {
      connection.reset()
    }
  })
}

/** The client that must notice nothing. */
class Witness {
  constructor(connection) {
    this.connection = connection
    this.echoes = 0
    this.longest = 0
    this.running = true
    this.done = this.run().catch((error) => { this.failure = error })
  }

  async run() {
    while (this.running) {
      const start = performance.now()
      await this.connection.echo(`witness ${this.echoes}`, LONGEST_WAIT)
      this.longest = Math.max(this.longest, performance.now() - start)
      this.echoes++
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }

  async stop() {
    this.running = false
    await this.done
    if (this.failure) throw this.failure
    if (this.longest > LONGEST_WAIT) throw new Error(`one echo took ${Math.round(this.longest)} ms`)
    if (this.echoes < 10) throw new Error(`only ${this.echoes} echoes`)
  }
}

const range = (count) => Array.from({length: count}, (_, i) => i)

/** The close code that a first frame deserves, or undefined if it is legal. */
function verdict(first, length, mask) {
  const [fin, rsv, opcode] = [first & 0x80, first & 0x70, first & 0x0f]
  const illegal = rsv || !mask || opcode === 0 || (opcode > 2 && opcode < 8) || opcode > 10 ||
    (opcode > 7 && (!fin || length > 125)) || (opcode === 8 && length > 0)
  return illegal ? 1002 : undefined // a close frame's payload here never is a valid code
}

async function attackHandshake() {
  await check('takes a handshake that comes byte by byte', async () => {
    const connection = await Connection.open()
    for (const byte of HANDSHAKE) await connection.send(byte)
    await connection.finishHandshake()
    await connection.echo('late but good')
    connection.reset()
  })

  await check('takes a handshake and frames in one piece', async () => {
    const connection = await Connection.open()
    connection.send(Buffer.concat([Buffer.from(HANDSHAKE), frame(0x81, 'eager'), frame(0x81, 'more')]))
    await connection.finishHandshake()
    equal((await connection.frame()).text, 'eager', 'echo')
    equal((await connection.frame()).text, 'more', 'echo')
    connection.reset()
  })

  const cuts = range(HANDSHAKE.length + 1)
  await check('bears a reset after every byte of the handshake', () => eachConnection(cuts, Connection.open,
    (connection, cut) => connection.send(HANDSHAKE.slice(0, cut))))

  await check('ends with a client that ends after any byte of the handshake', () => eachConnection(cuts, Connection.open,
    async (connection, cut) => {
      connection.socket.end(HANDSHAKE.slice(0, cut))
      await connection.ends()
    }))

  const garbage = [
    ['random bytes', randomBytes('handshake', 4096)],
    ['zeros', Buffer.alloc(4096)],
    ['a TLS hello', Buffer.concat([Buffer.from('1603010200010001fc0303', 'hex'), randomBytes('hello', 506)])],
    ['a frame', frame(0x81, 'no handshake')],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['an unknown version', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : x\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n'],
    ['a zero in a header', 'GET / HTTP/1.1\r\nHost: x\0y\r\n\r\n'],
    ['a length that is no number', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n'],
    ['a length beyond 64 bits', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['a length and chunks', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n'],
  ]
  await check('answers garbage with 400 and the end', () => eachConnection(garbage, Connection.open,
    async (connection, [, bytes]) => {
      connection.send(bytes)
      await connection.ends()
      equal(connection.received.toString('latin1'), 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', 'answer')
    }))

  const oversized = [
    ['one long value', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    ['one long name', `GET / HTTP/1.1\r\nHost: x\r\n${'x'.repeat(20_000)}: x\r\n\r\n`],
    ['one long path', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['many headers', `GET / HTTP/1.1\r\nHost: x\r\n${'X-Name: value\r\n'.repeat(1600)}\r\n`],
    ['a header without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}`],
  ]
  await check('answers oversized headers with 431 and the end', () => eachConnection(oversized, Connection.open,
    async (connection, [, bytes]) => {
      connection.send(bytes)
      await connection.until(() => connection.received.includes('\r\n\r\n'), 'an answer')
      equal(connection.received.toString('latin1').split('\r\n')[0], 'HTTP/1.1 431 Request Header Fields Too Large', 'answer')
      await connection.ends()
    }))

  // The connection is closed while the rest is still coming, which resets it: as with Node's server, that overtakes the
  // answer now and then.
  const megabyte = [['a header of a megabyte', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(1_000_000)}`]]
  await check('cuts off a header of a megabyte', () => eachConnection(megabyte, Connection.open,
    async (connection, [, bytes]) => {
      connection.send(bytes)
      await connection.ends()
      const answer = connection.received.toString('latin1').split('\r\n')[0]
      if (answer) equal(answer, 'HTTP/1.1 431 Request Header Fields Too Large', 'answer')
    }))

  await check('bears random changes to a handshake', () => eachConnection(range(300), Connection.open,
    async (connection, number) => {
      const bytes = Buffer.from(HANDSHAKE)
      const random = randomBytes(`change ${number}`, 8)
      for (let i = 0; i < 4; i++) bytes[random[2 * i] % bytes.length] = random[2 * i + 1]
      connection.socket.end(Buffer.concat([bytes, frame(0x81, 'x')]))
      // What becomes of it depends on what was hit. A request without an answer waits for more; it is reset.
      await within(250, connection.ends()).catch(() => {})
    }), 15_000)
}

async function attackConversation() {
  const stream = Buffer.concat([frame(0x01, 'fragment'), frame(0x89, 'ping'), frame(0x80, 'h'.repeat(130)),
    frame(0x82, 'bytes'), frame(0x81, 'long', {form: 64}), frame(0x88, Buffer.from([0x03, 0xe8]))])
  await check('bears a reset after every byte of a conversation', () => eachConnection(range(stream.length + 1), Connection.upgraded,
    (connection, cut) => connection.send(stream.subarray(0, cut))))

  await check('ends with a client that ends after any byte of a conversation', () => eachConnection(range(stream.length + 1),
    Connection.upgraded, async (connection, cut) => {
      connection.socket.end(stream.subarray(0, cut))
      await connection.ends()
    }))

  await check('bears 200 claims of 100 MiB of which little comes', () => eachConnection(range(200), Connection.upgraded,
    (connection) => connection.send(frame(0x82, 'little', {claim: 100 * 1024 * 1024, form: 64}))))
}

async function attackWithIllegalFrames() {
  const forms = [['', 7], ['hello', 7], ['hello', 16], ['hello', 64], ['h'.repeat(126), 16], ['h'.repeat(65536), 64]]
  const cases = range(256).flatMap((first) => forms.map(([payload, form]) =>
    [`first byte ${first.toString(16)}, ${payload.length} bytes in a ${form} bit length`, first, payload, form, true]))
  for (const first of range(256)) cases.push([`first byte ${first.toString(16)}, unmasked`, first, 'hello', 7, false])

  await check(`gives each of ${cases.length} first frames what it deserves`, () => eachConnection(cases, Connection.upgraded,
    async (connection, [, first, payload, form, mask]) => {
      connection.send(frame(first, payload, {form, mask}))
      const code = verdict(first, form === 7 ? payload.length : Math.max(payload.length, 126), mask)
      if (code) return connection.closesWith(code)
      const opcode = first & 0x0f
      if (opcode === 8) return connection.closesWith(1005)
      connection.send(frame(0x89, 'are you there?'))
      let got
      do got = await connection.frame()
      while (got.first !== 0x8a || got.text !== 'are you there?')
    }), 15_000)

  await check('bears random bytes instead of frames', () => eachConnection(range(200), Connection.upgraded,
    async (connection, number) => {
      connection.send(randomBytes(`frames ${number}`, 2000))
      await connection.send(randomBytes(`more frames ${number}`, 2000))
    }))

  const claims = [100n * 1024n * 1024n + 1n, 1n << 31n, (1n << 32n) - 1n, 1n << 32n, (1n << 53n) - 1n, 1n << 53n,
    (1n << 63n) - 1n, 1n << 63n, (1n << 64n) - 1n]
  await check('closes with 1009 on a length beyond the limit', () => eachConnection(
    claims.map((claim) => [`a claim of ${claim}`, claim]), Connection.upgraded, async (connection, [, claim]) => {
      connection.send(frame(0x82, 'only this', {claim, form: 64}))
      await connection.closesWith(1009)
    }))

  await check('closes with 1009 when fragments add up beyond the limit', async () => {
    const connection = await Connection.upgraded()
    connection.send(frame(0x02, 'x'.repeat(1000)))
    connection.send(frame(0x00, '', {claim: 100 * 1024 * 1024, form: 64}))
    await connection.closesWith(1009)
    connection.reset()
  })
}

async function main() {
  const half = []
  await check('lets 200 idle half-open connections be', async () => {
    await each(range(200), async (number) => {
      const connection = await Connection.open()
      half.push(connection)
      if (number % 2) await connection.send(HANDSHAKE.slice(0, number))
    })
  })

  const witness = new Witness(await Connection.upgraded())
  await attackHandshake()
  await attackConversation()
  if (mode === 'echo') await attackWithIllegalFrames()

  await check('has kept a well-behaved client served', () => witness.stop())
  console.log(`# ${witness.echoes} echoes, the slowest after ${witness.longest.toFixed(1)} ms`)
  await check('serves a fresh client', async () => {
    const connection = await Connection.upgraded()
    for (const i of range(100)) await connection.echo(`fresh ${i}`)
    connection.send(frame(0x88, Buffer.from([0x03, 0xe8])))
    await connection.closesWith(1000)
    connection.reset()
  })
  for (const connection of half) connection.reset()
}

within(29_000, main(), 'everything').catch((error) => report('hostile', error)).then(finish)
