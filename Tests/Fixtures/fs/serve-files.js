const fs = require('fs')
const http = require('http')
const {exchange} = require('../support/client')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/index.html', '<h1>hello</h1>\n')
fs.writeFileSync(folder + '/long.txt', Buffer.alloc(300000, 'long '))
fs.mkdirSync(folder + '/inner')

const server = http.createServer((req, res) => {
  const path = folder + (req.url === '/' ? '/index.html' : req.url)
  fs.stat(path, (err, stats) => {
    if (err || !stats.isFile()) {
      res.writeHead(404, {'Content-Type': 'text/plain'})
      res.end('nothing here\n')
      return
    }
    const range = (req.headers.range ?? '').replace('bytes=', '').split('-')
    if (range.length === 2) {
      const [start, end] = range.map(Number)
      res.writeHead(206, {'Content-Length': end - start + 1, 'Content-Range': `bytes ${start}-${end}/${stats.size}`})
      fs.createReadStream(path, {start, end}).pipe(res)
    } else {
      res.writeHead(200, {'Content-Type': 'text/html', 'Content-Length': stats.size})
      fs.createReadStream(path).pipe(res)
    }
  })
})

server.listen(0, () => {
  const ask = (requests) => {
    if (requests.length === 0) {
      fs.rmSync(folder, { recursive: true })
      return server.close()
    }
    const [url, ...headers] = requests[0]
    exchange(server.address().port, [`GET ${url} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers], (answer) => {
      console.log('%s\n%s', url, answer.length > 1000 ? answer.length : answer)
      ask(requests.slice(1))
    })
  }
  ask([['/'], ['/none'], ['/inner'], ['/long.txt'], ['/long.txt', 'Range: bytes=5-18']])
})
