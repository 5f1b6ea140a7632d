const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

// How a server closes, what its client sees, and what the server sees of it in the end.
wss.on('connection', (ws, req) => {
  if (req.url === '/plain') ws.close()
  if (req.url === '/code') ws.close(1000)
  if (req.url === '/reason') ws.close(1001, 'going away')
  if (req.url === '/own') ws.close(4321, 'an own code')
  if (req.url === '/gone') ws.terminate()
  ws.on('close', (code, reason) => {
    done(req.url, `server saw ${code} "${reason}"`)
  })
})

let half = ''
const paths = ['/plain', '/code', '/reason', '/own', '/gone']

// Who comes first is a matter of luck: wait for both.
function done (path, what) {
  if (half === '') { half = what; return }
  console.log('%s: %s', path, [half, what].sort().join(', '))
  half = ''
  next()
}

function next () {
  const path = paths.shift()
  if (path === undefined) return wss.close()
  const client = connect(wss.address().port, {path})
  client.on('close', (code, reason) => done(path, `client saw ${code} "${reason}"`))
}

wss.on('listening', () => next())
