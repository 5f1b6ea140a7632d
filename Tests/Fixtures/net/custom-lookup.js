const net = require('net')

// Names of one's own, in place of the system's.
const server = net.createServer((socket) => socket.end('hello'))

server.listen(0, '127.0.0.1', () => {
  const port = server.address().port
  const names = {
    'here.test': ['127.0.0.1', 4],
    'nonsense.test': ['not an address', 4],
    'family.test': ['127.0.0.1', 5]
  }
  const lookup = (hostname, options, callback) => {
    console.log('asked for %s, family %d, all: %s', hostname, options.family || 0, options.all || false)
    if (!(hostname in names)) return callback(new Error(`who is ${hostname}?`))
    callback(null, ...names[hostname])
  }

  const visit = (host, family, then) => {
    process.nextTick(() => {
      const socket = net.connect({port, host, family, lookup, autoSelectFamily: false})
      socket.on('data', (data) => console.log('%s says %s', host, data.toString()))
      socket.on('error', (err) => {
        console.log('%s [%s]: %s', err.name, err.code, err.message.split(`${port}`).join('PORT'))
      })
      socket.on('close', then)
    })
  }

  visit('here.test', 0, () => visit('here.test', 4, () => visit('nonsense.test', 0, () => visit('family.test', 0, () => {
    visit('gone.test', 0, () => server.close(() => console.log('closed')))
  }))))
})
