'use strict'

// A WebSocket client that does as little as possible by itself, so that a fixture can say every frame: it upgrades,
// answers a close frame, and does nothing else. It never answers a ping. Its key and its mask are always the same.

const {EventEmitter} = require('events')
const net = require('net')

class RawClient extends EventEmitter {
  constructor (target, {path = '/', headers = {}, protocols = []} = {}) {
    super()
    this.chunks = []           // what came since, put together only once it can make a whole frame
    this.waiting = 0
    this.needed = 1
    this.received = Buffer.alloc(0)
    this.isOpen = false
    this.closeSent = false
    this.closeCode = 1006
    this.closeReason = ''
    this.socket = typeof target === 'string'
      ? net.createConnection({path: target})
      : net.createConnection({port: target})

    let request = `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
    request += 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
    if (protocols.length > 0) request += `Sec-WebSocket-Protocol: ${protocols.join(', ')}\r\n`
    for (const [name, value] of Object.entries(headers)) request += `${name}: ${value}\r\n`
    this.raw(Buffer.from(request + '\r\n'))

    this.socket.on('data', (data) => {
      this.chunks.push(data)
      this.waiting += data.length
      if (this.received.length + this.waiting < this.needed) return
      this.received = Buffer.concat([this.received, ...this.chunks])
      this.chunks = []
      this.waiting = 0
      if (!this.isOpen) this.takeResponse()
      while (this.isOpen && this.takeFrame());
    })
    this.socket.on('error', () => {})     // a connection that is reset shows as a close with 1006
    this.socket.on('close', () => {
      // Sent with `connection: close`, an answer other than 101 is whole when the connection ends.
      if (!this.isOpen && this.response) this.emit('response', {...this.response, body: this.received.toString()})
      this.emit('close', this.closeCode, this.closeReason)
    })
  }

  text (text) { this.frame({opcode: 1, payload: Buffer.from(text)}) }
  binary (data) { this.frame({opcode: 2, payload: data}) }
  ping (text = '') { this.frame({opcode: 9, payload: Buffer.from(text)}) }
  pong (text = '') { this.frame({opcode: 10, payload: Buffer.from(text)}) }

  close (code, reason = '') {
    const codeBytes = code === undefined ? [] : [code >> 8, code & 255]
    this.closeSent = true
    this.frame({opcode: 8, payload: Buffer.concat([Buffer.from(codeBytes), Buffer.from(reason)])})
  }

  frame ({fin = true, rsv = 0, opcode, payload = Buffer.alloc(0), masked = true}) {
    const first = (fin ? 128 : 0) | rsv << 4 | opcode
    const maskBit = masked ? 128 : 0
    const length = payload.length
    let header = [first, maskBit | length]
    if (length > 125) header = [first, maskBit | 126, length >> 8, length & 255]
    if (length > 65535) {
      header = [first, maskBit | 127, 0, 0, 0, 0, length >> 24, length >> 16 & 255, length >> 8 & 255, length & 255]
    }
    const mask = [0x37, 0xfa, 0x21, 0x3d]
    const bytes = Buffer.from(payload)
    if (masked) {
      header = header.concat(mask)
      for (let i = 0; i < length; i++) bytes[i] ^= mask[i & 3]
    }
    this.raw(Buffer.concat([Buffer.from(header), bytes]))
  }

  raw (bytes) { this.socket.write(bytes) }
  end () { this.socket.end() }
  destroy () { this.socket.destroy() }
  pause () { this.socket.pause() }
  resume () { this.socket.resume() }

  takeResponse () {
    const [head] = this.received.toString('latin1').split('\r\n\r\n')
    if (head.length === this.received.length) return
    this.received = this.received.subarray(head.length + 4)
    const [statusLine, ...lines] = head.split('\r\n')
    const headers = {}
    for (const line of lines) {
      const [name, value] = line.split(': ')
      headers[name.toLowerCase()] = value
    }
    this.response = {status: Number(statusLine.split(' ')[1]), statusLine, headers}
    if (this.response.status !== 101) return
    this.isOpen = true
    this.emit('open', this.response)
  }

  takeFrame () {
    const bytes = this.received
    this.needed = 2
    if (bytes.length < 2) return false
    let length = bytes[1] & 127
    let start = 2
    if (length > 125) {
      start = length === 126 ? 4 : 10
      this.needed = start
      if (bytes.length < start) return false
      length = 0
      for (let i = 2; i < start; i++) length = length * 256 + bytes[i]
    }
    this.needed = start + length
    if (bytes.length < start + length) return false
    this.received = bytes.subarray(start + length)
    this.hand({fin: bytes[0] > 127, opcode: bytes[0] & 15, payload: bytes.subarray(start, start + length)})
    return true
  }

  hand (frame) {
    this.emit('frame', frame)
    if (frame.opcode === 1 || frame.opcode === 2) this.emit('message', frame.payload.toString())
    if (frame.opcode !== 8) return
    const {payload} = frame
    this.closeCode = payload.length < 2 ? 1005 : payload[0] * 256 + payload[1]
    this.closeReason = payload.subarray(2).toString()
    if (!this.closeSent) this.frame({opcode: 8, payload})
    this.closeSent = true
  }
}

// Connects to a port, or to the path of a Unix socket.
// Emits 'open' (response), 'response' (response with a body: not 101), 'frame' (frame), 'message' (the payload of a
// data frame as a string), and 'close' (code, reason): 1005 for a close frame without a code, 1006 for no close frame.
exports.connect = (target, options) => new RawClient(target, options)

// Sends the lines of a request, hands over the whole answer once the connection has ended. The date is left out.
exports.exchange = (port, lines, done) => {
  let answer = ''
  const socket = net.createConnection({port})
  socket.on('data', (data) => { answer += data.toString() })
  socket.on('close', () => done(answer.split('\r\n').filter((line) => !line.startsWith('Date:')).join('\n')))
  socket.write(lines.join('\r\n') + '\r\n\r\n')
}

// A path for a Unix socket that no other process uses.
exports.socketPath = () => `/tmp/fixture-${process.pid}.sock`
