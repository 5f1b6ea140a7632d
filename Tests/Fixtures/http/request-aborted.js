'use strict'
// A client that goes before its request was read, and one that goes after it.
const http = require('http')
const net = require('net')

const server = http.createServer((req, res) => {
  const log = (...what) => console.log(req.url, ...what)
  req.on('aborted', () => log('aborted'))
  req.on('error', (error) => log('error', error.code, error.message))
  req.on('end', () => log('end'))
  req.on('close', () => log('close', req.complete, req.aborted, req.destroyed, req.readableEnded))
  res.on('finish', () => log('finish'))
  res.on('close', () => log('response close'))
  if (req.url === '/read') req.on('data', (chunk) => log('data', chunk.toString()))
})

server.listen(0, '127.0.0.1', () => {
  const urls = ['/unread', '/half', '/read']
  function next () {
    const url = urls.shift()
    if (url === undefined) return server.close()
    const client = net.connect(server.address().port, '127.0.0.1')
    const length = url === '/half' ? 6 : 3
    client.write(`POST ${url} HTTP/1.1\r\nHost: h\r\nContent-Length: ${length}\r\n\r\nabc`)
    setTimeout(() => client.destroy(), 50)
    setTimeout(next, 150)
  }
  next()
})
