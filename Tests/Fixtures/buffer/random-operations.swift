import NodeBuffer
import NodeEvents
import NodeRuntime

/// Thousands of operations at random, the same ones in both languages: for each seed a hash of all that came out.
/// With a seed in the environment, SEED=3, every operation of that seed is printed.
func bufferRandomOperations() throws {
  var state: UInt32 = 0
  func next() -> UInt32 {
    state = state &+ 0x6d2b_79f5
    var mixed = (state ^ (state >> 15)) &* (state | 1)
    mixed ^= mixed &+ ((mixed ^ (mixed >> 7)) &* (mixed | 61))
    return mixed ^ (mixed >> 14)
  }
  func below(_ limit: Int) -> Int { Int(next()) % limit }
  func between(_ least: Int, _ most: Int) -> Int { least + below(most - least + 1) }
  func pick<T>(_ list: [T]) -> T { list[below(list.count)] }

  let encodings: [BufferEncoding] = ["utf8", "utf16le", "latin1", "ascii", "base64", "base64url", "hex"]
  let characters = [
    "a", "b", "Z", "0", "=", "-", "/", " ", "\n", "é", "ÿ", "Ł", "€", "✓", "\u{200b}", "\u{feff}", "\u{fffd}", "😀",
    "𝒳",
  ]
  let digits = ["A", "b", "9", "0", "c", "F", "+", "/", "-", "_", "=", " ", "\n", "ŀ", "é", "x"]
  let pieces = [
    "61", "7a", "00", "c3", "c3a9", "e2", "e282", "e282ac", "f0", "f09f9880", "f09f98", "80", "bf", "eda080", "c0af",
    "ff", "feff", "3dd8", "00de", "f4908080",
  ]

  func text(_ from: [String], _ most: Int) -> String {
    (0..<below(most + 1)).map { _ in pick(from) }.joined(separator: "")
  }
  func bytes(_ most: Int) -> Buffer {
    Buffer.from((0..<below(most + 1)).map { _ in pick(pieces) }.joined(separator: ""), "hex")
  }
  func noise(_ size: Int) -> Buffer { Buffer.from((0..<size).map { _ in below(256) }) }
  func few(_ most: Int) -> Buffer { Buffer.from((0..<below(most + 1)).map { _ in below(3) }) }
  func number() -> Double {
    (Double(next()) - 2_147_483_648)
      * pick([1.0 / 8_388_608, 1.0 / 16_777_216, 1.0 / 65536, 1.0 / 64, 1, 512, 131_072, 4_194_304])
  }

  let operations: KeyValuePairs<String, () throws -> Any> = [
    "from": { Buffer.from(text(characters, 12), pick(encodings)).toString("hex") },
    "messy": { Buffer.from(text(digits, 14), pick(["base64", "base64url", "hex", "latin1"])).toString("hex") },
    "text": { bytes(8).toString(pick(encodings), between(-2, 6), between(-2, 12)) },
    "length": { Buffer.byteLength(text(pick([characters, digits]), 12), pick(encodings)) },
    "write": {
      let target = Buffer.alloc(12, ".")
      let count = target.write(text(characters, 8), below(13), below(13), pick(encodings))
      return "\(count) " + target.toString("hex")
    },
    "search": {
      let hay = few(12)
      let at = between(-14, 14)
      let what = few(3)
      let wide = few(2).toString("utf16le")
      let results: [Any] = [
        hay.indexOf(what, at), hay.lastIndexOf(what, at), hay.includes(what, at), hay.indexOf(2, at),
        hay.lastIndexOf(2, at), hay.indexOf(what.toString("latin1"), at, "latin1"),
        hay.lastIndexOf(what.toString("hex"), at, "hex"), hay.indexOf(wide, at, "utf16le"),
        hay.lastIndexOf(wide, at, "utf16le"),
      ]
      return results.map { "\($0)" }.joined(separator: " ")
    },
    "read": {
      let source = noise(below(10))
      let at = between(-1, 6)
      let size = between(0, 7)
      let reads: [() throws -> Any] = [
        { try source.readUInt8(at) }, { try source.readInt8(at) }, { try source.readUInt16BE(at) },
        { try source.readUInt16LE(at) }, { try source.readInt16BE(at) }, { try source.readInt16LE(at) },
        { try source.readUInt32BE(at) }, { try source.readUInt32LE(at) }, { try source.readInt32BE(at) },
        { try source.readInt32LE(at) }, { try source.readUIntBE(at, size) }, { try source.readUIntLE(at, size) },
        { try source.readIntBE(at, size) }, { try source.readIntLE(at, size) }, { try source.readBigUInt64BE(at) },
        { try source.readBigUInt64LE(at) }, { try source.readBigInt64BE(at) }, { try source.readBigInt64LE(at) },
      ]
      return try pick(reads)()
    },
    "put": {
      let target = Buffer.alloc(8)
      let changes: [(Double) -> Double] = [{ $0.rounded(.towardZero) }, { $0 }]
      let value = pick(changes)(number())
      let at = between(-1, 8)
      let size = between(0, 7)
      let writes: [() throws -> Int] = [
        { try target.writeUInt8(value, at) }, { try target.writeInt8(value, at) },
        { try target.writeUInt16BE(value, at) }, { try target.writeUInt16LE(value, at) },
        { try target.writeInt16BE(value, at) }, { try target.writeInt16LE(value, at) },
        { try target.writeUInt32BE(value, at) }, { try target.writeUInt32LE(value, at) },
        { try target.writeInt32BE(value, at) }, { try target.writeInt32LE(value, at) },
        { try target.writeUIntBE(value, at, size) }, { try target.writeUIntLE(value, at, size) },
        { try target.writeIntBE(value, at, size) }, { try target.writeIntLE(value, at, size) },
        { try target.writeFloatBE(value, at) }, { try target.writeFloatLE(value, at) },
        { try target.writeDoubleBE(value, at) }, { try target.writeDoubleLE(value, at) },
      ]
      let end = try pick(writes)()
      return "\(end) " + target.toString("hex")
    },
    "float": {
      let source = noise(8)
      let again = Buffer.alloc(24)
      try again.writeDoubleBE(source.readFloatBE(4))
      try again.writeDoubleLE(source.readFloatLE(2), 8)
      let value = try source.readDoubleLE()
      if !value.isNaN { try again.writeFloatBE(value, 16) }
      return try source.readFloatBE(4).isNaN || source.readFloatLE(2).isNaN ? "NaN" : again.toString("hex")
    },
    "fill": {
      let target = Buffer.alloc(10, ".")
      let start = below(11)
      let end = below(11)
      let fills: [() -> Buffer] = [
        { target.fill(between(-300, 300), start, end) }, { target.fill("x" + text(characters, 3), start, end) },
        { target.fill("y" + text(characters, 3), start, end, "utf16le") },
        { target.fill(noise(between(1, 4)), start, end) },
        { target.fill("0" + pick(["1", "f"]) + text(digits, 3), start, end, "hex") },
      ]
      _ = pick(fills)()
      return target.toString("hex")
    },
    "compare": {
      let (left, right) = (few(4), few(4))
      let (a, b, c, d) = (below(6), below(6), below(6), below(6))
      let part = left.compare(right, a, min(b, right.length), c, min(d, left.length))
      return "\(Buffer.compare(left, right)) \(left.equals(right)) \(part)"
    },
    "copy": {
      let whole = noise(10)
      let part = whole.subarray(between(-12, 12), between(-12, 12))
      let count = whole.copy(part, below(4), below(11), below(12))
      whole.copyWithin(between(-12, 12), between(-12, 12), between(-12, 12))
      return "\(count) " + whole.toString("hex") + " " + part.toString("hex")
    },
    "part": {
      let whole = noise(9)
      let cut = whole.slice(between(-11, 11), between(-11, 11))
      let at = between(-10, 10)
      let byte = whole.at(at).map { String($0) } ?? "undefined"
      return "\(cut.toString("hex")) \(byte) \(Buffer.concat([cut, whole], below(20)).toString("hex"))"
    },
    "transcode": {
      let names: [BufferEncoding] = ["utf8", "utf16le", "latin1", "ascii", "ucs2", "binary"]
      let sources = [bytes(6), Buffer.from(text(characters, 6)), Buffer.from(text(characters, 6), "utf16le")]
      return try transcode(pick(sources), pick(names), pick(names)).toString("hex")
    },
    "swap": {
      let whole = noise(below(17))
      let swaps = [{ try whole.swap16() }, { try whole.swap32() }, { try whole.swap64() }]
      return try pick(swaps)().toString("hex")
    },
    "check": {
      let some = bytes(5)
      return "\(isUtf8(some)) \(isAscii(some)) \(isAscii(some.map { byte in byte & 127 }))"
    },
    "atob": { Buffer.from(try atob(text(Array(digits.prefix(13)), 9)), "latin1").toString("hex") },
    "btoa": { try btoa(text(Array(characters.prefix(12)), 6)) },
  ]

  func hash(_ seed: UInt32, _ line: String) -> UInt32 {
    var seed = seed
    for byte in Buffer.from(line) { seed = (seed ^ UInt32(byte)) &* 0x0100_0193 }
    return seed
  }

  for seed in 1...40 {
    state = UInt32(seed)
    var sum: UInt32 = 0x811c_9dc5
    for _ in 0..<500 {
      let (name, operation) = pick(Array(operations))
      var line: String
      do {
        line = try "\(name) \(operation())"
      } catch let err as NodeError {
        line = "\(name) \(err.code ?? err.name) \(err.message)"
      }
      if process.env["SEED"] == "\(seed)" { console.log(line) }
      sum = hash(sum, line + "\n")
    }
    console.log(seed, String(sum, radix: 16))
  }
}
