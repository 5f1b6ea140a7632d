const { atob, btoa } = require('buffer')

// What goes into a header, a URL, a data: address.
const token = Buffer.from('fbefbe00ff', 'hex')
console.log(token.toString('base64'), token.toString('base64url'))
console.log('Basic ' + Buffer.from('user:pässword').toString('base64'))

// Reading takes both alphabets, with padding or without, and skips what belongs to neither.
for (const text of ['++++', '----', 'aGk=', 'aGk', 'a G\nk', 'aGk=aGk=', 'a', '']) {
  console.log('%s', Buffer.from(text, 'base64').toString('hex'), Buffer.from(text, 'base64url').length)
}

// The browser's pair is about text of one byte a character, and strict.
console.log(btoa('hello'), btoa('é'), atob('aGVsbG8='), atob(' aGV sbG8 '))
for (const body of [() => btoa('€'), () => atob('aGk=='), () => atob('aGVsb'), () => atob('a-b_')]) {
  try {
    console.log(body())
  } catch (err) {
    console.log(err.name, err.message)
  }
}
