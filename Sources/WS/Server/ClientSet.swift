/// The connections of a server, in the order in which they came (the `Set` of ws).
///
/// Adding, removing and finding one costs the same however many there are. A walk over them sees those that were there
/// when it began and are still open.
public final class ClientSet: Sequence {
  // Each knows its place; what was removed leaves a gap, until there are more gaps than connections.
  private var places: ContiguousArray<WebSocket?> = []
  /// How many there are.
  public private(set) var count = 0

  init() {}

  /// How many there are (JavaScript's `size`).
  public var size: Int { count }

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  /// Whether the connection is one of them.
  public func has(_ client: WebSocket) -> Bool {
    places.indices.contains(client.clientPlace) && places[client.clientPlace] === client
  }

  /// Calls `body` for each.
  public func forEach(_ body: (WebSocket) throws -> Void) rethrows {
    for client in self { try body(client) }
  }

  /// Each, in the order in which they came.
  public func makeIterator() -> AnyIterator<WebSocket> {
    let places = places
    var index = 0
    return AnyIterator { [self] in
      while index < places.count {
        let client = places[index]
        index += 1
        if let client, has(client) { return client }
      }
      return nil
    }
  }

  func add(_ client: WebSocket) {
    client.clientPlace = places.count
    places.append(client)
    count += 1
  }

  func remove(_ client: WebSocket) {
    guard has(client) else { return }
    places[client.clientPlace] = nil
    client.clientPlace = -1
    count -= 1
    if places.count > 32, places.count > 2 * count { closeGaps() }
  }

  private func closeGaps() {
    places.removeAll { $0 == nil }
    for (index, client) in places.enumerated() { client?.clientPlace = index }
  }
}
