const fs = require('fs')

// As `cat` does: a file to standard output, which the pipe does not end.
const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/page', 'line one\nline two\n')

const stream = fs.createReadStream(folder + '/page')
process.stdout.on('finish', () => console.log('never'))
process.stdout.on('pipe', () => console.log('piped'))
process.stdout.on('unpipe', () => console.log('unpiped'))
stream.pipe(process.stdout)
stream.on('close', () => {
  console.log('still open:', process.stdout.writable)
  process.stdin.pipe(process.stdout)
  fs.rmSync(folder, { recursive: true })
})
