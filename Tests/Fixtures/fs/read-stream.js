const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/digits', '0123456789')

const stream = fs.createReadStream(folder + '/digits', { start: 2, end: 7, highWaterMark: 4 })
console.log(stream.pending, stream.path === folder + '/digits', stream.bytesRead)
stream.on('open', (fd) => console.log('open', fd > 2))
stream.on('ready', () => console.log('ready', stream.pending))
stream.on('data', (chunk) => console.log('data', chunk.toString(), stream.bytesRead))
stream.on('end', () => console.log('end'))
stream.on('close', () => {
  console.log('close', stream.pending, stream.bytesRead)

  // As text, from somewhere to the end.
  const text = fs.createReadStream(folder + '/digits', { encoding: 'utf8', start: 7 })
  text.on('data', (chunk) => console.log(typeof chunk, chunk))
  text.on('close', () => {
    // One that has no end is given up.
    let count = 0
    const endless = fs.createReadStream('/dev/zero', { highWaterMark: 1024 })
    endless.on('data', (chunk) => {
      count += chunk.length
      if (count >= 4096) endless.destroy()
    })
    endless.on('end', () => console.log('never'))
    endless.on('close', () => {
      console.log('given up', count, endless.destroyed)
      fs.rmSync(folder, { recursive: true })
    })
  })
})
