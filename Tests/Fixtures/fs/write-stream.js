const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
const file = folder + '/out'
const content = () => fs.readFileSync(file, 'utf8')

const stream = fs.createWriteStream(file)
console.log(stream.pending, stream.bytesWritten, stream.path === file)
stream.on('open', (fd) => console.log('open', fd > 2))
stream.on('ready', () => console.log('ready'))
stream.on('finish', () => console.log('finish', stream.bytesWritten))
stream.write('one ', (err) => console.log('written', err))
stream.write(Buffer.from('two '))
stream.write('74687265650a', 'hex')
stream.end('end', () => console.log('ended'))
stream.on('close', () => {
  console.log('close', stream.pending, content().replace('\n', '|'))

  // Into the middle, and at the end.
  fs.createWriteStream(file, { flags: 'r+', start: 4 }).end('2').on('close', () => {
    fs.createWriteStream(file, { flags: 'a' }).end('!').on('close', () => {
      console.log(content().replace('\n', '|'))

      // More than is kept at once: the writer waits for 'drain'.
      const big = fs.createWriteStream(file, { highWaterMark: 1000 })
      let lines = 0
      let waited = 0
      function more () {
        while (lines < 100) {
          lines++
          if (!big.write('a line of text that is not short\n')) {
            waited++
            big.once('drain', more)
            return
          }
        }
        big.close(() => {
          console.log(lines, waited, fs.statSync(file).size, big.bytesWritten)
          fs.rmSync(folder, { recursive: true })
        })
      }
      more()
    })
  })
})
