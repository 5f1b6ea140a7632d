const {Readable} = require('stream')

// Frames of a length byte and so many more, taken out piece by piece.
const wire = new Readable({read () {}})
let length = null

wire.on('readable', () => {
  console.log('readable, %d kept', wire.readableLength)
  for (;;) {
    if (length === null) {
      const head = wire.read(1)
      if (head === null) return
      length = head[0]
    }
    const body = wire.read(length)
    if (body === null) {
      console.log('waits for %d', length)
      return
    }
    console.log('frame: %s', body.toString())
    length = null
  }
})
wire.on('end', () => console.log('end, %s', wire.readableDidRead))

wire.push(Buffer.from([2, 104, 105, 5, 116]))
setImmediate(() => {
  wire.push('her')
  setImmediate(() => {
    wire.push(Buffer.from([101, 3, 120]))
    wire.push(null)
  })
})
