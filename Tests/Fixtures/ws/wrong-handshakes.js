const {WebSocketServer} = require('ws')
const {exchange} = require('../support/client')

const wss = new WebSocketServer({port: 0})
const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
const upgrade = ['Host: localhost', 'Connection: Upgrade', 'Upgrade: websocket']

const requests = [
  ['POST / HTTP/1.1', ...upgrade, key, 'Sec-WebSocket-Version: 13'],
  ['GET / HTTP/1.1', 'Host: localhost', 'Connection: Upgrade', 'Upgrade: h2c', key, 'Sec-WebSocket-Version: 13'],
  ['GET / HTTP/1.1', ...upgrade, 'Sec-WebSocket-Version: 13'],
  ['GET / HTTP/1.1', ...upgrade, 'Sec-WebSocket-Key: short', 'Sec-WebSocket-Version: 13'],
  ['GET / HTTP/1.1', ...upgrade, key],
  ['GET / HTTP/1.1', ...upgrade, key, 'Sec-WebSocket-Version: 7'],
  ['GET / HTTP/1.1', ...upgrade, key, 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Protocol: a,,b'],
  ['GET / HTTP/1.1', 'Host: localhost', 'Connection: close']
]

const next = () => {
  const request = requests.shift()
  if (request === undefined) return wss.close()
  exchange(wss.address().port, request, (answer) => {
    const lines = answer.split('\n')
    console.log(lines[0])
    console.log('  %s', lines[lines.length - 1])
    next()
  })
}

wss.on('listening', () => next())
