const net = require('net')

const first = net.createServer()
const second = net.createServer()

second.on('error', (err) => {
  console.log('error: %s from %s', err.code, err.syscall)
  console.log('second listens: %s, first listens: %s', second.listening, first.listening)
  first.close()
})

first.listen(0, () => {
  const {port} = first.address()
  second.listen(port)
  first.on('close', () => {
    second.listen(port, () => {
      console.log('now it is free')
      second.close()
    })
  })
})
