const {Duplex} = require('stream')

const line = new Duplex({
  highWaterMark: 5,
  read () {},
  write (chunk, encoding, callback) { setImmediate(callback) }
})

function show (when) {
  console.log('%s:', when)
  console.log('  readable %s, did read %s, aborted %s, ended %s, length %d', line.readable, line.readableDidRead,
    line.readableAborted, line.readableEnded, line.readableLength)
  console.log('  writable %s, needs drain %s, corked %d, ended %s, finished %s, length %d', line.writable,
    line.writableNeedDrain, line.writableCorked, line.writableEnded, line.writableFinished, line.writableLength)
  console.log('  destroyed %s, closed %s, errored %s', line.destroyed, line.closed, line.errored)
}

show('new')
line.push('from afar')
line.cork()
line.write('to afar')
show('pushed and corked')
line.uncork()
line.on('drain', () => {
  show('drain')
  line.push(null)
  line.end()
  show('both are over')
})
line.on('data', () => show('data'))
line.on('end', () => show('end'))
line.on('finish', () => show('finish'))
line.on('close', () => show('close'))
