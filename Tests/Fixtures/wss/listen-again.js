const {createServer} = require('../support/wss')
const {connect} = require('../support/client')

// What was closed may be opened again, and serves as before.
let round = 0
const server = createServer((ws) => ws.send(`round ${round}`))

const open = () => {
  round += 1
  server.listen(0, function () {
    const client = connect(this.address().port)
    client.on('message', (text) => console.log(text))
    client.on('frame', () => server.close(() => {
      console.log('closed, listening: %s', server.listening)
      if (round < 3) open()
    }))
  })
}
open()
