import NodeBuffer
import NodeRuntime

func bufferCompareBuffers() throws {
  let names = ["pear", "apple", "pea", "Äpfel", ""].map { name in Buffer.from(name) }
    .sorted { Buffer.compare($0, $1) < 0 }

  // By bytes, so that capitals and accents have their own places.
  console.log(names.map { name in name.toString() }.joined(separator: " < "))
  console.log(names[0].equals(Buffer.alloc(0)), names[1].equals(names[2]), names[3].equals(Buffer.from("pear")))
  console.log(Buffer.from("abc").compare(Buffer.from("abd")), Buffer.from("b").compare(Buffer.from("abd")))

  // Parts of both: where does the message begin with the key?
  let (message, key) = (Buffer.from("xx:secret:yy"), Buffer.from("secret"))
  console.log(message.compare(key, 0, 6, 3, 9), message.compare(key, 1, 4, 4, 7), message.compare(key, 0, 2, 3, 9))
  console.log(message.compare(key), key.compare(message, 3), key.compare(message, 3, 9))
}
