const {createServer} = require('../support/wss')
const {exchange} = require('../support/client')

// Who does not ask for an upgrade is told to.
createServer((ws) => console.log('never')).listen(0, function () {
  exchange(this.address().port, ['GET /page HTTP/1.1', 'Host: localhost', 'Connection: close'], (answer) => {
    console.log(answer)
    this.close(() => console.log('closed'))
  })
})
