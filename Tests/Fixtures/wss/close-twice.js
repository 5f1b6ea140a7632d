const {createServer} = require('../support/wss')

const server = createServer()

// What was never opened cannot be closed either.
server.close((err) => {
  console.log('never opened: %s', err.code)

  server.listen(0, () => {
    server.close((err) => console.log('first: %s', err === undefined))
    server.close((err) => console.log('second: %s, %s', err.code, err.message))
  })
})
