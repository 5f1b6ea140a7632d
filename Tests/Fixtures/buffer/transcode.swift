import NodeBuffer
import NodeRuntime

func bufferTranscode() throws {
  // A file of an old program: one byte a character.
  let old = Buffer.from("über den Wolken", "latin1")
  try console.log(transcode(old, "latin1", "utf8"))
  try console.log(transcode(old, "latin1", "utf16le").length)

  // What does not exist in the other encoding becomes a question mark.
  let price = Buffer.from("5 € für 😀")
  try console.log(transcode(price, "utf8", "latin1").toString("latin1"))
  try console.log(transcode(price, "utf8", "ascii").toString("ascii"))
  try console.log(transcode(price, "utf8", "ucs2").toString("ucs2"))
  try console.log(transcode(transcode(price, "utf8", "ucs2"), "utf16le", "utf8").equals(price))

  let refused: [(String, BufferEncoding, BufferEncoding)] = [
    ("6869", "utf8", "hex"), ("6869", "base64", "utf8"), ("ff", "utf8", "ucs2"), ("00d8", "ucs2", "utf8"),
  ]
  for (bytes, from, to) in refused {
    do {
      try console.log(transcode(Buffer.from(bytes, "hex"), from, to))
    } catch let err {
      console.log(err.code, err.message)
    }
  }
}
