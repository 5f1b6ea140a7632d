const {createServer} = require('../support/wss')

const first = createServer()
const second = createServer()

first.listen(0, function () {
  const {port} = this.address()
  second.listen(port)
  second.on('error', (err) => {
    console.log('%s from %s, port: %s', err.code, err.syscall, err.port === port)
    console.log(err.message.replace(`${port}`, 'PORT'))
    console.log('second listens: %s', second.listening)
    first.close()
  })
})
