import NodeBuffer
import NodeRuntime

func bufferIterate() throws {
  let word = Buffer.from("wasp")

  for byte in word { console.log(byte) }
  for (index, byte) in word.entries() { console.log("%d: %d", index, byte) }
  for index in word.keys() { console.log(index) }
  for byte in word.values() { console.log(byte) }
  word.forEach { byte, index in console.log(index, byte) }

  // A checksum.
  var sum = 0
  for byte in Buffer.from("123456789") { sum = (sum + Int(byte)) & 255 }
  console.log("checksum", sum)

  console.log(word[0], word.at(0), word.at(-1), word.at(4), word.at(-5))
  word[0] = 0x57
  word[1] += 1
  console.log(word.toString(), word.length)
}
