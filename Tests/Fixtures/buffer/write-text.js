// Fields of fixed width, as in a tape archive's header.
const header = Buffer.alloc(32)
console.log(header.write('notes.txt'), header.write('0644', 16), header.write('longer than its field', 22, 6))
console.log(header.toString('latin1').replace(/\0/g, '.'))

// Half a character is not written.
const narrow = Buffer.alloc(4)
console.log(narrow.write('né✓'), narrow.write('✓✓'), narrow.toString('hex'))

// In other encodings.
console.log(narrow.write('c0ffee', 'hex'), narrow.toString('hex'))
console.log(narrow.write('xyz', 1, 'latin1'), narrow.write('//79', 0, 3, 'base64'), narrow.toString('hex'))
console.log(narrow.write('é✓', 0, 'utf16le'), narrow.toString('utf16le'))
console.log(narrow.write('zz', 'hex'), narrow.write('', 4))

// And a part of it as text.
console.log(header.toString('utf8', 0, 5), header.toString('hex', 16, 20), header.toString('latin1', 22, 99).length)
console.log([header.toString('utf8', 9, 9), header.toString('utf8', -5, 5), header.toString('utf8', 5, 1)])
