const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
const file = folder + '/book'
fs.writeFileSync(file, 'a long story')

// Opened once, used for several things.
fs.open(file, 'r+', (err, fd) => {
  console.log(err, fd > 2, fs.fstatSync(fd).size)
  const start = Buffer.alloc(6)
  console.log(fs.readSync(fd, start, 0, 6, 0), start.toString())

  const stream = fs.createReadStream(null, { fd, start: 7, autoClose: false })
  stream.on('open', () => console.log('it is open already'))
  stream.on('data', (chunk) => console.log(chunk.toString()))
  stream.on('end', () => {
    console.log(fs.writeSync(fd, 'short', 2), fs.writeSync(fd, Buffer.from('!'), 0, 1, 11))
    console.log(fs.readFileSync(file, 'utf8'))
    fs.close(fd, (err) => {
      console.log(err)
      fs.close(fd, (err) => {
        console.log(err.message)
        try {
          fs.readSync(fd, start, 0, 1, 0)
        } catch (err) {
          console.log(err.message, err.errno)
        }
        fs.rmSync(folder, { recursive: true })
      })
    })
  })
})

for (const [path, flags] of [[folder + '/none', 'r'], [file, 'wx'], [file, 'zz']]) {
  try {
    fs.openSync(path, flags)
  } catch (err) {
    console.log(String(err).replace(folder, '.'))
  }
}
