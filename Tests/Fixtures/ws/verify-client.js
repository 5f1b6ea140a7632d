const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

// Who is let in is decided here, at once or later.
const strict = new WebSocketServer({
  port: 0,
  verifyClient: (info) => info.origin === 'https://example.org' && !info.secure
})
const slow = new WebSocketServer({
  port: 0,
  verifyClient: (info, done) => setImmediate(() => {
    if (info.req.headers.token === 'secret') done(true)
    else done(false, 403, 'who are you?', {'X-Reason': 'token'})
  })
})

const ask = (server, headers, then) => {
  const client = connect(server.address().port, {headers})
  client.on('open', () => {
    console.log('let in')
    client.close(1000)
  })
  client.on('response', ({statusLine, headers, body}) => console.log(statusLine, body, headers['x-reason'] || ''))
  client.on('close', then)
}

slow.on('listening', () => {
  ask(strict, {Origin: 'https://example.org'}, () => {
    ask(strict, {Origin: 'https://example.com'}, () => {
      ask(slow, {Token: 'secret'}, () => {
        ask(slow, {}, () => {
          strict.close()
          slow.close()
        })
      })
    })
  })
})
