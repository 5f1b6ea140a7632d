/// Frames as nobody would send them, most of them right.
enum RandomFrames {
  static func make(_ random: inout SplitMix) -> [UInt8] {
    var bytes: [UInt8] = []
    var isInFragments = false
    for _ in 0..<random.below(12) {
      if random.below(40) == 0 {
        bytes += (0..<random.below(9)).map { _ in random.byte() }
        continue
      }
      let isControl = random.below(3) == 0
      let isFinal = isControl || random.below(2) == 0
      let opcode: UInt8 =
        if isControl { random.one(of: [8, 9, 9, 9, 10, 10]) } else if isInFragments { 0 } else {
          random.one(of: [1, 2])
        }
      if !isControl { isInFragments = !isFinal }
      let length = isControl ? random.below(126) : random.one(of: [0, 1, 2, 3, 5, 125, 126, 127, 300])
      bytes += frame((isFinal ? 0x80 : 0) | opcode, payload(opcode, length, &random), &random)
    }
    return bytes
  }

  private static func payload(_ opcode: UInt8, _ length: Int, _ random: inout SplitMix) -> [UInt8] {
    if opcode == 8 { return length < 2 ? [] : [3, 232] + Array(repeating: 0x61, count: length - 2) }
    // Characters of two bytes, so that fragments cut them.
    return (0..<length).map { $0 % 2 == 0 ? 0xc3 : 0xa4 } + (random.below(8) == 0 ? [] : opcode == 1 ? [0x62] : [])
  }

  private static func frame(_ first: UInt8, _ payload: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    let length = payload.count
    var bytes = [first]
    if length < 126 {
      bytes.append(0x80 | UInt8(length))
    } else if length < 65_536 {
      bytes += [0xfe, UInt8(length >> 8), UInt8(length & 0xff)]
    } else {
      bytes.append(0xff)
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> ((7 - $0) * 8)) }
    }
    let mask = (0..<4).map { _ in random.byte() }
    return bytes + mask + payload.enumerated().map { $1 ^ mask[$0 & 3] }
  }
}

/// Random numbers that are the same every time.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }
  mutating func one<T>(of choices: [T]) -> T { choices[below(choices.count)] }
}
