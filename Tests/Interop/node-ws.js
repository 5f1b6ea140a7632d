#!/usr/bin/env node
'use strict'
// Node's `ws` as the client.
//
// usage: node-ws.js PORT [welcome|echo]
// welcome: the server says "welcome!" first and answers every message as text; echo: it sends back what it got, and
// listens to 'error'.

const {arguments: parse, check, equal, finish, loadWS, within} = require('./support.js')

const WebSocket = loadWS()
const {port, mode} = parse()
const url = `ws://127.0.0.1:${port}/`

/** A client whose messages and other events are awaited one after the other. */
class Client {
  constructor(protocols = [], options = {}) {
    this.ws = new WebSocket(url, protocols, options)
    this.messages = []
    this.waiting = []
    this.ws.on('message', (data, isBinary) => {
      const message = {data, isBinary, text: isBinary ? undefined : data.toString()}
      const next = this.waiting.shift()
      if (next) next(message)
      else this.messages.push(message)
    })
    this.failure = new Promise((resolve, reject) => this.ws.on('error', reject))
    this.failure.catch(() => {})
    this.closed = new Promise((resolve) => {
      this.ws.on('close', (code, reason) => resolve({code, reason: reason.toString()}))
    })
    this.pongs = []
    this.ws.on('pong', (data) => this.pongs.push(data.toString()))
  }

  static async open(protocols, options) {
    const client = new Client(protocols, options)
    await client.event('open')
    if (mode === 'welcome') equal((await client.next()).text, 'welcome!', 'first message')
    return client
  }

  event(name) {
    return Promise.race([new Promise((resolve) => this.ws.once(name, resolve)), this.failure])
  }

  next() {
    if (this.messages.length) return this.messages.shift()
    const message = new Promise((resolve) => this.waiting.push(resolve))
    const end = this.closed.then(({code}) => { throw new Error(`closed with ${code} instead of a message`) })
    return Promise.race([message, end])
  }

  async echo(text) {
    this.ws.send(text)
    equal((await this.next()).text, text, 'echo')
  }

  /** Closes and expects the server to answer with the same code and reason. */
  async close(code = 1000, reason = '') {
    this.ws.close(code, reason)
    const end = await this.closed
    equal(end.code, code, 'code')
    equal(end.reason, reason, 'reason')
  }
}

const pattern = (length) => 'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(Math.ceil(length / 36)).slice(0, length)

async function main() {
  await check(mode === 'welcome' ? 'welcomes a new client' : 'says nothing to a new client', async () => {
    const client = await Client.open()
    await client.echo('first')
    equal(client.messages.length, 0, 'further messages')
    await client.close()
  })

  await check('negotiates no extension that it was only offered', async () => {
    const client = await Client.open([], {perMessageDeflate: true})
    equal(client.ws.extensions, '', 'extensions')
    await client.close()
  })

  await check('takes the first subprotocol offered', async () => {
    const client = await Client.open(['first', 'second'])
    equal(client.ws.protocol, 'first', 'protocol')
    await client.close()
  })

  await check('echoes text of every length form', async () => {
    const client = await Client.open()
    for (const length of [0, 1, 2, 125, 126, 127, 128, 65535, 65536, 65537]) await client.echo(pattern(length))
    await client.close()
  })

  await check('echoes text beyond ASCII', async () => {
    const client = await Client.open()
    for (const text of ['Grüße', 'κόσμε', '日本語', '🏳️‍🌈', '\u0000', '\u{10ffff}']) await client.echo(text)
    await client.close()
  })

  await check('echoes 1 MiB and 16 MiB', async () => {
    const client = await Client.open()
    await client.echo(pattern(1 << 20))
    await client.echo(pattern(16 << 20))
    await client.close()
  }, 20_000)

  await check(mode === 'echo' ? 'echoes binary as binary' : 'answers binary as text', async () => {
    const client = await Client.open()
    for (const length of [0, 1, 126, 65536, 1 << 20]) {
      const data = Buffer.from(pattern(length))
      client.ws.send(data)
      const {data: back, isBinary} = await client.next()
      equal(isBinary, mode === 'echo', 'isBinary')
      equal(back.equals(data), true, `equality of ${length} bytes`)
    }
    await client.close()
  })

  await check('joins fragments, also with a ping among them', async () => {
    const client = await Client.open()
    client.ws.send('one ', {fin: false})
    client.ws.send('', {fin: false})
    client.ws.send('two ', {fin: false})
    const pong = client.event('pong')
    client.ws.ping('between')
    equal((await pong).toString(), 'between', 'pong')
    equal(client.messages.length, 0, 'messages before the last fragment')
    client.ws.send('three', {fin: true})
    equal((await client.next()).text, 'one two three', 'message')
    await client.close()
  })

  await check('joins 1000 fragments that split characters', async () => {
    const client = await Client.open()
    const bytes = Buffer.from('€'.repeat(500))
    for (let i = 0; i < 1000; i++) {
      const end = i === 999 ? bytes.length : i + 1
      client.ws.send(bytes.subarray(i, end), {binary: false, fin: i === 999})
    }
    equal((await client.next()).text, bytes.toString(), 'message')
    await client.close()
  })

  await check('answers each ping with its own payload', async () => {
    const client = await Client.open()
    const payloads = ['', 'x', pattern(125)]
    for (const payload of payloads) client.ws.ping(payload)
    await client.echo('after the pings')
    equal(JSON.stringify(client.pongs), JSON.stringify(payloads), 'pongs')
    await client.close()
  })

  await check('ignores a pong nobody asked for', async () => {
    const client = await Client.open()
    client.ws.pong('unsolicited')
    await client.echo('still here')
    await client.close()
  })

  await check('sends close codes and reasons back', async () => {
    const longest = pattern(123)
    for (const [code, reason] of [[1000, ''], [1000, 'bye'], [1001, 'gone'], [1011, 'Grüße'], [3000, ''], [4999, longest]]) {
      await (await Client.open()).close(code, reason)
    }
  })

  await check('closes without a code as 1005', async () => {
    const client = await Client.open()
    client.ws.close()
    equal((await client.closed).code, 1005, 'code')
  })

  await check('answers what came before the close', async () => {
    const client = await Client.open()
    for (let i = 0; i < 100; i++) client.ws.send(`message ${i}`)
    client.ws.close(1000)
    for (let i = 0; i < 100; i++) equal((await client.next()).text, `message ${i}`, 'echo')
    equal((await client.closed).code, 1000, 'code')
  })

  // An 'error' of a WebSocket that nobody listens to ends the process, here as in Node: such a server is spared.
  if (mode === 'echo') {
    await check('closes with 1007 on text that is not UTF-8', async () => {
      const client = await Client.open()
      client.ws.send(Buffer.from([0x61, 0xff, 0x62]), {binary: false})
      equal((await client.closed).code, 1007, 'code')
    })

    await check('closes with 1002 on a frame that is not masked', async () => {
      const client = await Client.open()
      client.ws.send('unmasked', {mask: false})
      equal((await client.closed).code, 1002, 'code')
    })
  }

  await check('keeps 10000 messages in flight in order', async () => {
    const client = await Client.open()
    for (let i = 0; i < 10_000; i++) client.ws.send(`message ${i}`)
    for (let i = 0; i < 10_000; i++) equal((await client.next()).text, `message ${i}`, 'echo')
    await client.close()
  }, 20_000)

  await check('serves 100 clients at once, each its own messages', async () => {
    const clients = await Promise.all(Array.from({length: 100}, () => Client.open()))
    await Promise.all(clients.map(async (client, number) => {
      for (let i = 0; i < 20; i++) await client.echo(`client ${number}, message ${i}`)
    }))
    await Promise.all(clients.map((client) => client.close()))
  }, 20_000)

  await check('serves on after 100 clients are gone without a goodbye', async () => {
    const witness = await Client.open()
    const clients = await Promise.all(Array.from({length: 100}, () => Client.open()))
    for (const client of clients) {
      client.ws.send(pattern(100_000))
      client.ws.terminate()
    }
    await Promise.all(clients.map((client) => client.closed))
    await witness.echo('still here')
    await witness.close()
  }, 20_000)
}

within(110_000, main(), 'everything').catch((error) => {
  console.log(`not ok - node-ws: ${error.message}`)
  process.exit(1)
}).then(finish)
