const fs = require('fs')

// A file is copied by a pipe, which reads no faster than it can be written.
const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
fs.writeFileSync(folder + '/from', Buffer.alloc(300000, 'streams '))

const from = fs.createReadStream(folder + '/from')
const to = fs.createWriteStream(folder + '/to')
from.on('end', () => console.log('read', from.bytesRead))
from.pipe(to).on('finish', () => {
  console.log('written', to.bytesWritten)
  console.log(fs.readFileSync(folder + '/to').equals(fs.readFileSync(folder + '/from')))
})
to.on('close', () => {
  // A destination that goes leaves the source open: it is for us to close it.
  const source = fs.createReadStream('/dev/zero')
  const sink = fs.createWriteStream(folder + '/part')
  source.on('close', () => {
    console.log('both gone', source.pending, sink.pending)
    fs.rmSync(folder, { recursive: true })
  })
  sink.on('close', () => {
    console.log('sink closed', source.destroyed)
    source.destroy()
  })
  source.once('data', () => sink.destroy())
  source.pipe(sink)
})
