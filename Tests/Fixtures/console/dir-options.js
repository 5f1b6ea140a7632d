// console.dir: one value, as deep as one likes.

const config = { server: { tls: { ciphers: { strong: ['a', 'b'] } } } }
console.dir(config)
console.dir(config, { depth: 0 })
console.dir(config, { depth: 1 })
console.dir(config, { depth: null })
console.dir([1, 2], { showHidden: true })
console.dir('quoted')
console.dir("it's")
console.dir(Array.from({ length: 30 }, (_, n) => n * n))
