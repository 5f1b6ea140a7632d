const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0})

wss.on('connection', (ws) => {
  // The callbacks come in the order of the sends, never before send has returned.
  ws.send('one', (err) => console.log('sent one, error: %s', Boolean(err)))
  ws.send('two')
  ws.send(Buffer.from('three'), (err) => {
    console.log('sent three, error: %s', Boolean(err))
    ws.close(1000, 'that was all')
  })
  console.log('send has returned')
})

wss.on('listening', () => {
  const heard = []
  const client = connect(wss.address().port)
  client.on('frame', (frame) => heard.push(`${frame.opcode}: ${frame.payload.length} bytes`))
  client.on('close', (code, reason) => {
    console.log(heard.join('\n'))
    console.log('closed with %d, %s', code, reason)
    wss.close()
  })
})
