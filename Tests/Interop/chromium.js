#!/usr/bin/env node
'use strict'
// Headless Chromium as the client: a page opens a WebSocket and shows what it got.
//
// usage: [SCREENSHOTS=DIR] chromium.js PORT [welcome|echo]
// Talks to the browser over its DevTools pipe; writes DIR/chromium-PORT.png if SCREENSHOTS is set.

const {spawn} = require('child_process')
const fs = require('fs')
const http = require('http')
const os = require('os')
const path = require('path')
const {arguments: parse, check, equal, finish, within} = require('./support.js')

const {port, mode} = parse()
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MACOS = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const page = `<!doctype html>
<meta charset="utf-8"><title>waiting</title>
<style>body {font: 16px sans-serif; margin: 2em} li::marker {color: #888} .out {color: #06c}</style>
<h1>WebSocket to port ${port}</h1><ol id="log"></ol>
<script>
const show = (what, className = '') => {
  const line = document.createElement('li')
  line.textContent = what
  line.className = className
  document.querySelector('#log').append(line)
}
const big = 'x'.repeat(1 << 20)
const outgoing = ['hello', 'Grüße, 世界 🌍', '', big, new Uint8Array([0x62, 0x79, 0x74, 0x65, 0x73])]
const brief = (data) => {
  if (typeof data !== 'string') return 'binary ' + new Uint8Array(data).join(' ')
  return data === big ? 'text of 1 MiB' : 'text ' + JSON.stringify(data)
}
const ws = new WebSocket('ws://127.0.0.1:${port}/')
ws.binaryType = 'arraybuffer'
let left = outgoing.length + ${mode === 'welcome' ? 1 : 0}
ws.onopen = () => {
  show('open, extensions ' + JSON.stringify(ws.extensions))
  for (const data of outgoing) { show('sent ' + brief(data), 'out'); ws.send(data) }
}
ws.onmessage = ({data}) => { show('got ' + brief(data)); if (--left === 0) ws.close(3000, 'done') }
ws.onerror = () => show('error')
ws.onclose = ({code, reason, wasClean}) => {
  show('closed ' + code + ' ' + JSON.stringify(reason) + (wasClean ? ' cleanly' : ' uncleanly'))
  document.title = 'closed'
}
</script>`

/** A Chromium of its own, driven by null-terminated JSON over file descriptors 3 and 4. */
class Browser {
  constructor(command) {
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'interop-chromium-'))
    const flags = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${this.profile}`, '--no-first-run',
      '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--hide-scrollbars', '--window-size=800,600',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), 'about:blank']
    this.process = spawn(command, flags, {stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'], detached: true})
    this.exited = new Promise((resolve) => this.process.on('exit', resolve))
    this.process.on('error', (error) => this.fail(error))
    this.exited.then((code) => this.fail(new Error(`the browser ended with ${code}: ${this.stderr.slice(-300)}`)))
    this.stderr = ''
    this.process.stderr.on('data', (data) => { this.stderr += data })
    this.calls = new Map()
    this.lastId = 0
    let received = ''
    this.process.stdio[4].setEncoding('utf8').on('data', (data) => {
      const messages = (received + data).split('\0')
      received = messages.pop()
      for (const message of messages) this.receive(JSON.parse(message))
    })
    this.process.stdio[3].on('error', () => {})
  }

  receive({id, result, error}) {
    const call = this.calls.get(id)
    this.calls.delete(id)
    if (error) call?.reject(new Error(error.message))
    else call?.resolve(result)
  }

  fail(error) {
    this.failure = error
    for (const call of this.calls.values()) call.reject(error)
  }

  call(method, params = {}, sessionId = undefined) {
    if (this.failure) return Promise.reject(this.failure)
    const id = ++this.lastId
    this.process.stdio[3].write(JSON.stringify({id, method, params, sessionId}) + '\0')
    return within(20_000, new Promise((resolve, reject) => this.calls.set(id, {resolve, reject})), method)
  }

  /** Opens a page and gives a function that calls DevTools methods on it. */
  async open(url) {
    const {targetId} = await this.call('Target.createTarget', {url})
    const {sessionId} = await this.call('Target.attachToTarget', {targetId, flatten: true})
    return (method, params) => this.call(method, params, sessionId)
  }

  async stop() {
    try {
      process.kill(-this.process.pid, 'SIGKILL')
    } catch {} // it is gone already
    await within(5000, this.exited).catch(() => {})
    fs.rmSync(this.profile, {recursive: true, force: true, maxRetries: 10})
  }
}

function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [...BROWSERS.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...MACOS]
  const found = candidates.find((file) => fs.existsSync(file))
  if (!found) throw new Error('no Chromium on this machine')
  return found
}

async function main() {
  const site = http.createServer((req, res) => {
    res.writeHead(req.url === '/' ? 200 : 404, {'Content-Type': 'text/html; charset=utf-8'})
    res.end(req.url === '/' ? page : '')
  })
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve))
  let browser
  let call
  let lines = []
  const evaluate = async (expression) => (await call('Runtime.evaluate', {expression, returnByValue: true})).result.value

  await check('a page opens a WebSocket and it closes', async () => {
    browser = new Browser(findBrowser())
    process.on('exit', () => { if (browser.process.exitCode === null) try { process.kill(-browser.process.pid, 'SIGKILL') } catch {} })
    call = await browser.open(`http://127.0.0.1:${site.address().port}/`)
    const end = Date.now() + 20_000
    while (await evaluate('document.title') !== 'closed' && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50))
    lines = await evaluate('[...document.querySelectorAll("#log li")].map((line) => line.textContent)')
    equal(lines[0], 'open, extensions ""', 'first line')
  }, 60_000)

  const got = () => lines.filter((line) => line.startsWith('got ')).map((line) => line.slice(4))
  const binary = mode === 'echo' ? 'binary 98 121 116 101 115' : 'text "bytes"'
  const echoes = ['text "hello"', 'text "Grüße, 世界 🌍"', 'text ""', 'text of 1 MiB', binary]
  await check(mode === 'welcome' ? 'the page shows the welcome and every echo' : 'the page shows every echo', () => {
    equal(got().join(', '), (mode === 'welcome' ? ['text "welcome!"', ...echoes] : echoes).join(', '), 'messages')
  })
  await check('the page sees its own code and reason in a clean close', () => {
    equal(lines.at(-1), 'closed 3000 "done" cleanly', 'last line')
  })

  if (process.env.SCREENSHOTS) {
    await check('the page can be seen on a screenshot', async () => {
      const {data} = await call('Page.captureScreenshot', {format: 'png'})
      fs.mkdirSync(process.env.SCREENSHOTS, {recursive: true})
      fs.writeFileSync(path.join(process.env.SCREENSHOTS, `chromium-${port}.png`), Buffer.from(data, 'base64'))
    }, 25_000)
  }
  await browser?.stop()
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
within(120_000, main(), 'everything').catch((error) => {
  console.log(`not ok - chromium: ${error.message}`)
  process.exit(1)
}).then(finish)
