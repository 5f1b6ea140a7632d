const {Transform} = require('stream')

// Lines of text in, one object a line out.
const parse = new Transform({
  readableObjectMode: true,
  transform (chunk, encoding, callback) {
    for (const line of chunk.toString().split('\n')) {
      if (line === '') continue
      const [name, age] = line.split(',')
      this.push({name, age: Number(age)})
    }
    callback()
  }
})

const adults = new Transform({
  objectMode: true,
  transform (person, encoding, callback) {
    if (person.age >= 18) callback(null, person)
    else callback()
  }
})

parse.pipe(adults)
adults.on('data', (person) => console.log('%s is %d', person.name, person.age))
adults.on('end', () => console.log('end'))
parse.write('Ada,36\nBlaise,12\n')
parse.end('Carl,77\n')
console.log(parse.readableObjectMode, parse.writableObjectMode, parse.readableHighWaterMark, parse.writableHighWaterMark)
