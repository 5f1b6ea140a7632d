const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

// The lines of the answer before it is sent: more may be added.
wss.on('headers', (headers, req) => {
  console.log(headers.join('\n'))
  headers.push(`X-You-Asked-For: ${req.url}`, 'Set-Cookie: session=1')
})

wss.on('listening', () => {
  const client = connect(wss.address().port, {path: '/chat'})
  client.on('open', ({statusLine, headers}) => {
    console.log(statusLine)
    console.log('%s, %s', headers['x-you-asked-for'], headers['set-cookie'])
    client.close(1000)
  })
  client.on('close', () => wss.close())
})
