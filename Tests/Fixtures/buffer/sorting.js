const letters = Buffer.from('sorting')

// In place.
console.log(letters.sort().toString())
console.log(letters.sort((a, b) => b - a).toString())
console.log(letters.reverse().toString())

// In a copy.
const copy = letters.toReversed()
console.log(Buffer.from(copy).toString(), letters.toString())
console.log(Buffer.from(copy.toSorted()).toString(), Buffer.from(copy.toSorted((a, b) => b - a)).toString())
console.log(Buffer.from(letters.with(0, 0x47)).toString(), Buffer.from(letters.with(-1, 0x154)).toString(), letters.toString())
try {
  letters.with(7, 0)
} catch (err) {
  console.log(String(err))
}

// Of a part only that part is sorted.
letters.subarray(0, 3).reverse()
console.log(letters.toString())
