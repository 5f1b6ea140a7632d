const {Readable} = require('stream')

const ticker = new Readable({read () {}})
let count = 0
const interval = setInterval(() => {
  count++
  ticker.push(`${count}`)
  if (count === 6) {
    clearInterval(interval)
    ticker.push(null)
  }
}, 1)

console.log(ticker.isPaused(), ticker.readableFlowing)
ticker.on('pause', () => console.log('pause'))
ticker.on('resume', () => console.log('resume'))
ticker.on('data', (chunk) => {
  console.log('%s', chunk)
  if (String(chunk).startsWith('2')) {
    console.log(ticker.pause() === ticker, ticker.isPaused(), ticker.readableFlowing)
    setTimeout(() => ticker.resume(), 30)
  }
})
ticker.on('end', () => console.log('end', ticker.isPaused()))
console.log(ticker.isPaused(), ticker.readableFlowing)
