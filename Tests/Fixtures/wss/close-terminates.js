const {createServer} = require('../support/wss')
const {connect} = require('../support/client')

const server = createServer()
let closed = 0
const codes = []
const report = () => {
  if (closed === 1 && codes.length === 3) console.log('clients saw %s', codes.join(', '))
}

server.on('connection', (ws) => {
  if (server.clients.size < 3) return

  // Nobody is asked to leave: the connections end at once.
  server.close((err) => {
    closed += 1
    console.log('closed, error: %s', err !== undefined)
    report()
  })
  console.log('still listening: %s', server.listening)
})

server.listen(0, function () {
  for (let i = 0; i < 3; i++) {
    connect(this.address().port).on('close', (code) => {
      codes.push(code)
      report()
    })
  }
})
