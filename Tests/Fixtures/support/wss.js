'use strict'

// What stands in for the npm package `wss` 3.3.5, which is made for ws 2 and does not run on the ws 8 that the
// fixtures use. It was written for these fixtures, from what the package was seen to do; where this project does
// better on purpose, so does this file: options reach ws, a second close and a listen after close work, the state of
// `listening` is true to its name. TLS is left out: no fixture needs it.

const http = require('http')
const {WebSocketServer} = require('ws')

class Server extends WebSocketServer {
  constructor (options, callback) {
    super(options, callback)
    this._server.on('close', () => this.emit('close'))
  }

  get listening () {
    return this._server.listening
  }

  listen (...args) {
    return this._server.listen(...args)
  }

  // In ws this leaves a server that was handed in open, and the clients too. Neither is what users of wss expect.
  close (callback) {
    for (const client of this.clients) client.terminate()
    return this._server.close(callback)
  }
}

function createServer (options, listener) {
  if (typeof options === 'function') return createServer({}, options)
  const server = http.createServer((request, response) => {
    const body = http.STATUS_CODES[426]
    response.writeHead(426, {'Content-Length': body.length, 'Content-Type': 'text/plain'})
    response.end(body)
  })
  return createServerFrom(server, listener, options)
}

function createServerFrom (server, listener, options) {
  if (!server) throw new Error('must provide server')
  const wss = new Server({...options, server})
  if (listener) wss.on('connection', listener)
  return wss
}

module.exports = Server
Object.assign(module.exports, {Server, createServer, createServerFrom})
