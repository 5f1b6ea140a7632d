const message = Buffer.from('hi ✓')

console.log(message.toJSON())
console.log(JSON.stringify(message))
console.log('%j', { from: 'ann', body: message.subarray(0, 2) })

// And back.
const text = '{"type":"Buffer","data":[104,105,33]}'
console.log(Buffer.from(JSON.parse(text)).toString())
console.log(Buffer.from(message.toJSON()).equals(message))
console.log(JSON.stringify(Buffer.alloc(0)))
