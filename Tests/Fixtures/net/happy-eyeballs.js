const net = require('net')

// A name with addresses of both families: one after the other is tried, the families in turn, until one answers.
const server = net.createServer((socket) => socket.end())

function attempt (title, port, addresses, then) {
  console.log(title)
  const socket = net.connect({port, host: 'several.test', lookup: (hostname, options, callback) => {
    console.log('  lookup of %s, all: %s', hostname, options.all)
    setImmediate(() => callback(null, addresses))
  }})
  socket.on('lookup', (err, address, family, host) => console.log('  found %s, family %d, error: %s', address, family, err !== null))
  socket.on('connectionAttempt', (ip, to, family) => console.log('  try %s, family %d, our port: %s', ip, family, to === port))
  socket.on('connectionAttemptFailed', (ip, to, family, error) => console.log('  failed %s, family %d: %s', ip, family, error.code))
  socket.on('connect', () => {
    console.log('  connected, to %s', socket.remoteAddress)
    socket.resume()
  })
  socket.on('error', (err) => {
    console.log('  %s, code %s, message "%s"', err.name, err.code, err.message)
    for (const each of err.errors) console.log('    %s %s', each.code, each.address)
  })
  socket.on('close', (hadError) => {
    const tried = socket.autoSelectFamilyAttemptedAddresses
    console.log('  tried %s, had an error: %s', tried === undefined ? 'one' : tried.length, hadError)
    then()
  })
}

server.listen(0, '127.0.0.1', () => {
  const port = server.address().port
  const v4 = (address) => ({address, family: 4})
  const v6 = (address) => ({address, family: 6})
  attempt('the first refuses', port, [v4('127.0.0.2'), v4('127.0.0.1'), v6('::1')], () => {
    attempt('twice the same is once', port, [v4('127.0.0.1'), v4('127.0.0.1')], () => {
      attempt('all refuse', port, [v6('::1'), v4('127.0.0.2'), v4('127.0.0.3')], () => {
        server.close(() => console.log('closed'))
      })
    })
  })
})

console.log(net.getDefaultAutoSelectFamily(), net.getDefaultAutoSelectFamilyAttemptTimeout())
net.setDefaultAutoSelectFamilyAttemptTimeout(5)
console.log('10 at the least: %d', net.getDefaultAutoSelectFamilyAttemptTimeout())
net.setDefaultAutoSelectFamilyAttemptTimeout(5000)
