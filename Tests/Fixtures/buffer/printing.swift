import NodeBuffer
import NodeRuntime

func bufferPrinting() throws {
  console.log(Buffer.from("hi"))
  console.log(Buffer.alloc(0))
  console.log(Buffer.alloc(3, 255))
  console.log("as an argument:", Buffer.from("hi"))

  // Only the first 50 bytes are shown.
  console.log(Buffer.alloc(52, "a"))

  // What is not UTF-8 is read as U+FFFD.
  console.log(Buffer.from([0x68, 0xff, 0x69]).toString())
  console.log(Buffer.from([0xe2, 0x9c]).toString().count)

  // Buffers are told apart by their bytes.
  console.log(Buffer.from("a").equals(Buffer.from("a")), Buffer.compare(Buffer.from("a"), Buffer.from("b")))
}
