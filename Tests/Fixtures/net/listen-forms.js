const fs = require('fs')
const net = require('net')
const os = require('os')
const path = require('path')

// All the ways to say where.
const place = path.join(os.tmpdir(), `fixture-listen-forms-${process.pid}.sock`)

function tell (name, server, then) {
  const at = server.address()
  if (typeof at === 'string') console.log('%s: a path, ours: %s', name, at === place)
  else console.log('%s: %s %s, some port: %s', name, at.family, at.address, at.port > 0)
  server.close(then)
}

const forms = [
  ['nothing at all', (server, done) => server.listen(done)],
  ['a port', (server, done) => server.listen(0, done)],
  ['port and host', (server, done) => server.listen(0, '127.0.0.1', done)],
  ['port, host, backlog', (server, done) => server.listen(0, '127.0.0.1', 5, done)],
  ['a text with a number', (server, done) => server.listen('0', done)],
  ['a path', (server, done) => server.listen(place, done)],
  ['options with port', (server, done) => server.listen({port: 0, host: 'localhost', exclusive: true}, done)],
  ['options for IPv6 only', (server, done) => server.listen({port: 0, ipv6Only: true, backlog: 1}, done)],
  ['options with path', (server, done) => server.listen({path: place, writableAll: true}, done)],
  ['port before path', (server, done) => server.listen({port: 0, path: place}, done)]
]

function next () {
  const form = forms.shift()
  if (form === undefined) {
    console.log('the path is gone: %s', !fs.existsSync(place))
    return
  }
  const [name, listen] = form
  const server = net.createServer()
  listen(server, () => tell(name, server, next))
}
next()
