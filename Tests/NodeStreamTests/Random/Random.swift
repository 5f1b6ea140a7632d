/// The generator of random.js: the same numbers for the same seed (xorshift32).
struct Random {
  private var state: UInt32

  init(_ seed: Int) {
    state = UInt32(truncatingIfNeeded: seed + 1) &* 0x9e37_79b1
    if state == 0 { state = 1 }
    for _ in 0..<4 { _ = next() }
  }

  mutating func next() -> UInt32 {
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return state
  }

  mutating func below(_ n: Int) -> Int { Int(next() >> 4) % n }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
