import NodeBuffer
import NodeRuntime

func bufferArrayMethods() throws {
  let bytes = Buffer.from("a1b22c333")
  let isDigit = { (byte: UInt8) in byte >= 48 && byte <= 57 }

  console.log(bytes.filter(isDigit).toString(), bytes.filter { byte, index in index % 2 == 0 }.toString())
  console.log(bytes.map { byte in byte ^ 1 }.toString(), bytes.map { byte, index in UInt8(48 + index) }.toString())
  console.log(bytes.every(isDigit), bytes.some(isDigit), bytes.some { byte in byte > 127 })
  console.log(bytes.every { byte, index in byte > index }, bytes.some { byte, index in byte == index })
  console.log(
    bytes.find(isDigit), bytes.find { byte in byte > 127 }, bytes.findIndex(isDigit),
    bytes.findIndex { byte in byte == 0 })
  console.log(
    bytes.findLast { byte in !isDigit(byte) }, bytes.findLastIndex { byte in !isDigit(byte) },
    bytes.findLastIndex { byte in byte == 0 })
  try console.log(bytes.reduce { sum, byte in sum + Int(byte) }, bytes.reduce({ sum, byte in sum + Int(byte) }, 1000))
  try console.log(
    bytes.reduceRight({ text, byte in text + String(UnicodeScalar(byte)) }, ""),
    bytes.reduceRight { rest, byte in rest - Int(byte) })
  console.log(bytes.subarray(0, 3).join(), bytes.subarray(0, 3).join(" + "), Buffer.alloc(0).join())

  do {
    _ = try Buffer.alloc(0).reduce { sum, byte in sum + Int(byte) }
  } catch let err {
    console.log("\(err)")
  }
}
