import NodeBuffer
import NodeEvents
import NodeRuntime

func bufferBase64Text() throws {
  // What goes into a header, a URL, a data: address.
  let token = Buffer.from("fbefbe00ff", "hex")
  console.log(token.toString("base64"), token.toString("base64url"))
  console.log("Basic " + Buffer.from("user:pässword").toString("base64"))

  // Reading takes both alphabets, with padding or without, and skips what belongs to neither.
  for text in ["++++", "----", "aGk=", "aGk", "a G\nk", "aGk=aGk=", "a", ""] {
    console.log("%s", Buffer.from(text, "base64").toString("hex"), Buffer.from(text, "base64url").length)
  }

  // The browser's pair is about text of one byte a character, and strict.
  try console.log(btoa("hello"), btoa("é"), atob("aGVsbG8="), atob(" aGV sbG8 "))
  for body in [{ try btoa("€") }, { try atob("aGk==") }, { try atob("aGVsb") }, { try atob("a-b_") }] {
    do {
      try console.log(body())
    } catch let err as NodeError {
      console.log(err.name, err.message)
    }
  }
}
