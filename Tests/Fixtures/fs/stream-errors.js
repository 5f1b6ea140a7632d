const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/there', 'data')

function watch (name, stream, next) {
  for (const event of ['open', 'end', 'finish']) stream.on(event, () => console.log(name, event))
  stream.on('error', (err) => console.log(name, 'error', String(err).replace(folder, '.')))
  stream.on('close', () => {
    console.log(name, 'close', stream.pending)
    next()
  })
  return stream
}

const steps = [
  (next) => watch('missing', fs.createReadStream(folder + '/none'), next),
  (next) => watch('a folder', fs.createReadStream(folder), next).resume(),
  (next) => watch('destroyed while it opens', fs.createReadStream(folder + '/there'), next).destroy(),
  (next) => watch('destroyed with an error', fs.createReadStream(folder + '/there'), next).destroy(new Error('enough')),
  (next) => watch('nowhere to write', fs.createWriteStream(folder + '/none/x'), next)
    .write('x', (err) => console.log('callback', err.code)),
  (next) => {
    const stream = watch('destroyed while it writes', fs.createWriteStream(folder + '/new'), next)
    stream.write('x', (err) => console.log('callback', err.code))
    stream.destroy()
  },
  (next) => watch('closed early', fs.createReadStream(folder + '/there'), next)
    .close((err) => console.log('callback', err.code)),
  () => fs.rmSync(folder, { recursive: true })
]
const run = () => steps.shift()(() => setImmediate(run))
run()
