import NodeBuffer
import NodeRuntime

func bufferFillAndCopy() throws {
  // A screen of two lines, each in its own part of one buffer.
  let screen = Buffer.alloc(20, " ")
  let (top, bottom) = (screen.subarray(0, 10), screen.subarray(10))

  top.fill("=-", 0, 9)
  bottom.fill(0x2a, 7)
  console.log("[%s]", screen.toString())

  console.log(Buffer.from("hello").copy(bottom, 1), Buffer.from("a long title").copy(top, 2, 2))
  console.log("[%s]", screen.toString())

  // A copy within the same memory may overlap.
  bottom.copy(bottom, 0, 1, 6)
  console.log("[%s]", bottom.toString())
  bottom.copyWithin(5, 0, 4)
  console.log("[%s]", bottom.toString())
  console.log("[%s]", bottom.copyWithin(-3, -10, -8).toString())

  // set takes bytes, a buffer or numbers.
  try top.set(Buffer.from("ok"), 8)
  try top.set([0x31, 0x132], 0)
  console.log("[%s]", top.toString())
  do {
    try top.set([1, 2, 3], 8)
  } catch let err {
    console.log("\(err)")
  }

  top.fill("c3a9", "hex")
  console.log(top.toString())
  top.fill("e9", 4, "latin1").fill(Buffer.from("."), 8)
  console.log(top.toString("latin1"))
  console.log(top.fill("").every { byte in byte == 0 })
}
