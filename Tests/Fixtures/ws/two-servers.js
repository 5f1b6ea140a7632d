const http = require('http')
const {WebSocketServer} = require('ws')
const {connect} = require('../support/client')

// Two WebSocket servers behind one HTTP server, told apart by the path.
const server = http.createServer()
const news = new WebSocketServer({noServer: true})
const chat = new WebSocketServer({noServer: true})

news.on('connection', (ws) => ws.send('the news'))
chat.on('connection', (ws, req) => ws.send(`welcome to ${req.url}`))

server.on('upgrade', (req, socket, head) => {
  if (req.url === '/news') {
    news.handleUpgrade(req, socket, head, (ws) => news.emit('connection', ws, req))
  } else if (req.url.startsWith('/chat')) {
    chat.handleUpgrade(req, socket, head, (ws) => chat.emit('connection', ws, req))
  } else {
    socket.destroy()
  }
})

server.listen(0, () => {
  const visit = (paths) => {
    if (paths.length === 0) return server.close()
    const client = connect(server.address().port, {path: paths[0]})
    client.on('message', (text) => {
      console.log('%s: %s', paths[0], text)
      client.close(1000)
    })
    client.on('close', (code) => {
      console.log('%s: closed with %d', paths[0], code)
      visit(paths.slice(1))
    })
  }
  visit(['/news', '/chat/cats', '/elsewhere'])
})
