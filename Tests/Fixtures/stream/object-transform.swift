import NodeRuntime
import NodeStream

private struct Person {
  let name: String
  let age: Int
}

func streamObjectTransform() throws {
  // Lines of text in, one object a line out.
  let parse = Transform(
    .init(
      readableObjectMode: true,
      transform: { this, chunk, encoding, callback in
        for line in chunk.toString().split(separator: "\n") {
          let fields = line.split(separator: ",")
          this.push(Person(name: String(fields[0]), age: Int(fields[1]) ?? 0))
        }
        callback()
      }
    ))

  let adults = Transform(
    .init(
      objectMode: true,
      transform: { this, chunk, encoding, callback in
        if let person = chunk.as(Person.self), person.age >= 18 { callback(nil, person) } else { callback() }
      }
    ))

  parse.pipe(adults)
  adults.on("data") { (person: Person) in console.log("%s is %d", person.name, person.age) }
  adults.on("end") { console.log("end") }
  parse.write("Ada,36\nBlaise,12\n")
  parse.end("Carl,77\n")
  console.log(
    parse.readableObjectMode, parse.writableObjectMode, parse.readableHighWaterMark, parse.writableHighWaterMark)
}
