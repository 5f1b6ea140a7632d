/// The hash of random.js: FNV-1a over the bytes of the text, 32 bits.
struct TextHash: CustomStringConvertible {
  private var value: UInt32 = 0x811c_9dc5

  mutating func add(_ text: String) { add(text.utf8) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
  }

  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
