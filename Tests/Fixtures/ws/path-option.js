const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

const wss = new WebSocketServer({port: 0, path: '/chat'})

wss.on('connection', (ws, req) => {
  console.log('welcome at %s', req.url)
  ws.close(1000)
})

wss.on('listening', () => {
  const right = connect(wss.address().port, {path: '/chat?room=1'})
  right.on('close', () => {
    const wrong = connect(wss.address().port, {path: '/chat/1'})
    wrong.on('open', () => console.log('never'))
    wrong.on('response', (response) => {
      console.log(response.statusLine)
      console.log(response.headers['content-type'], response.headers['content-length'])
      console.log(response.body)
      wss.close()
    })
  })
})
