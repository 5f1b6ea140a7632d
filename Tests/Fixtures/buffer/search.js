const log = Buffer.from('GET /a 200\nGET /é 404\nPUT /a 201\n')

// Where the lines are.
const ends = []
for (let at = log.indexOf('\n'); at !== -1; at = log.indexOf('\n', at + 1)) ends.push(at)
console.log(ends)

console.log(log.indexOf('GET'), log.indexOf('GET', 1), log.lastIndexOf('GET'), log.lastIndexOf('GET', 10))
console.log(log.includes('404'), log.includes('500'), log.includes('200', 8))
console.log(log.indexOf(0x20), log.lastIndexOf(0x20), log.includes(0x0d))
console.log(log.indexOf(Buffer.from('é')), log.includes(Buffer.from('PUT'), 20), log.lastIndexOf(Buffer.from('/a'), -8))

// In another encoding.
console.log(log.indexOf('c3a9', 'hex'), log.indexOf('w6k=', 0, 'base64'), log.includes('c3a9', 'hex'))
console.log(log.lastIndexOf('2f61', 'hex'))

// UTF-16 is looked at in pairs.
const wide = Buffer.from('abcabc', 'utf16le')
console.log(wide.indexOf('b', 0, 'utf16le'), wide.indexOf('b', 4, 'utf16le'), wide.lastIndexOf('b', 'utf16le'))

// Nothing is everywhere, and an offset from the end that is too far begins at the beginning.
console.log(log.indexOf(''), log.indexOf('', 5), log.lastIndexOf(''), log.indexOf('GET', -100), log.lastIndexOf('GET', -100))
// Of a number the lower eight bits count.
console.log(log.indexOf(256 + 0x20), log.indexOf(-224))
