import Testing

@testable import WS

struct MessageStorageTests {
  @Test func `believes what was announced up to 64 KiB only`() {
    var storage = MessageStorage()
    storage.append(1, expected: 100 << 20) { $0[0] = 7 }
    #expect(storage.capacity == 65_536)
    for _ in 0..<17 { storage.append(10_000, expected: 100 << 20) { _ in } }
    #expect(storage.capacity <= 2 * 170_001)
  }

  @Test func `takes no more than was announced`() {
    var storage = MessageStorage()
    storage.append(10, expected: 1000) { _ in }
    #expect(storage.capacity == 1000)
    storage.append(990, expected: 1000) { _ in }
    #expect(storage.capacity == 1000)
    #expect(storage.take().count == 1000)
    #expect(storage.count == 0)
  }

  @Test func `grows in proportion while fragments follow one another`() {
    var storage = MessageStorage()
    var capacities: Set<Int> = []
    for count in 1...100_000 {
      storage.append(1, expected: count, isLast: false) { $0[0] = 0 }
      capacities.insert(storage.capacity)
    }
    #expect(capacities.count < 20)
    #expect(storage.capacity < 200_000)
  }
}
