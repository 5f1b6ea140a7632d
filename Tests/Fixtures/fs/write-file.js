const fs = require('fs')

const folder = fs.mkdtempSync((process.env.TMPDIR ?? '/tmp') + '/fixture-')
const log = folder + '/access.log'

fs.writeFile(log, 'one\n', (err) => {
  if (err) throw err
  fs.appendFile(log, 'two\n', (err) => {
    if (err) throw err
    console.log(fs.readFileSync(log, 'utf8'))
    fs.writeFile(log, Buffer.from('anew'), (err) => {
      console.log(err, fs.readFileSync(log, 'utf8'))
      // Only if there is none.
      fs.writeFile(log, 'x', { flag: 'wx' }, (err) => {
        console.log(err.code, err.message.replace(folder, '.'))
        fs.writeFile(folder + '/none/x', 'x', (err) => {
          console.log(err.code, err.message.replace(folder, '.'))
          fs.rmSync(folder, { recursive: true })
        })
      })
    })
  })
})

const other = folder + '/other'
fs.writeFileSync(other, '6869', 'hex')
fs.appendFileSync(other, Buffer.from('!'))
fs.appendFileSync(other, 'é', { encoding: 'latin1' })
console.log(fs.readFileSync(other))
fs.truncateSync(other, 2)
console.log(fs.readFileSync(other, 'utf8'))
