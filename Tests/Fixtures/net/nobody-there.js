const net = require('net')

// A connection that cannot be had, and everything that was asked of it.
function visit (name, options, then) {
  console.log(name)
  const socket = net.connect(options)
  socket.on('connectionAttempt', (ip) => console.log('  try %s', ip))
  socket.on('connectionAttemptFailed', (ip, port, family, error) => console.log('  failed: %s, connecting: %s', error.code, socket.connecting))
  socket.on('connect', () => console.log('  never'))
  socket.on('error', (err) => {
    console.log('  %s', err.message.split(`${options.port}`).join('PORT'))
    console.log('  code %s, syscall %s, errno %d', err.code, err.syscall, err.errno)
    console.log('  address %s, our port: %s', err.address, err.port === options.port)
  })
  socket.write('hello', (err) => console.log('  write: %s', err.code))
  socket.end((err) => console.log('  end: %s', err.code))
  socket.on('close', (hadError) => {
    console.log('  close, had an error: %s, bytes written: %d', hadError, socket.bytesWritten)
    then()
  })
}

net.createServer().listen(0, '127.0.0.1', function () {
  const port = this.address().port
  this.close(() => {
    visit('a port', {port, host: '127.0.0.1'}, () => {
      visit('a path', {path: '/no/such/socket'}, () => {
        visit('from an address that is not ours', {port, host: '127.0.0.1', localAddress: '192.0.2.1'}, misuse)
      })
    })
  })
})

process.on('uncaughtException', (err) => console.log('%s [%s]: %s', err.name, err.code, err.message))

function misuse () {
  for (const options of [{}, {port: 65536}, {port: 80, host: '127.0.0.1', localAddress: 'here'}, {port: 80, family: 5}]) {
    setImmediate(() => net.connect(options))
  }
}
