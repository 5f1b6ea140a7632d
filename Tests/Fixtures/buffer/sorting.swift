import NodeBuffer
import NodeRuntime

func bufferSorting() throws {
  let letters = Buffer.from("sorting")

  // In place.
  console.log(letters.sort().toString())
  console.log(letters.sort { a, b in Int(b) - Int(a) }.toString())
  console.log(letters.reverse().toString())

  // In a copy.
  let copy = letters.toReversed()
  console.log(Buffer.from(copy).toString(), letters.toString())
  console.log(
    Buffer.from(copy.toSorted()).toString(), Buffer.from(copy.toSorted { a, b in Int(b) - Int(a) }).toString())
  try console.log(
    Buffer.from(letters.with(0, 0x47)).toString(), Buffer.from(letters.with(-1, 0x154)).toString(), letters.toString())
  do {
    _ = try letters.with(7, 0)
  } catch let err {
    console.log("\(err)")
  }

  // Of a part only that part is sorted.
  letters.subarray(0, 3).reverse()
  console.log(letters.toString())
}
