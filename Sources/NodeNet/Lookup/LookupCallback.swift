import NodeEvents

/// A function that finds a name's addresses, in place of the system's (Node's `lookup` option): it calls `callback` once,
/// at once or later.
public typealias LookupFunction = (_ hostname: String, _ options: LookupOptions, _ callback: LookupCallback) -> Void

/// What a `lookup` function calls when it is done: `callback(nil, "127.0.0.1", 4)`, `callback(nil, [.init(address: …,
/// family: 4)])` where all are wanted, or `callback(error)`.
public struct LookupCallback {
  enum Answer {
    case failure(any Error)
    case one(LookupAddress)
    case all([LookupAddress])
  }

  let body: (Answer) -> Void

  /// The search has failed.
  public func callAsFunction(_ error: any Error) { body(.failure(error)) }

  /// The search has found one address, or has failed.
  public func callAsFunction(_ error: (any Error)?, _ address: String, _ family: Int) {
    body(error.map { .failure($0) } ?? .one(LookupAddress(address: address, family: family)))
  }

  /// The search has found all there are, or has failed.
  public func callAsFunction(_ error: (any Error)?, _ addresses: [LookupAddress]) {
    body(error.map { .failure($0) } ?? .all(addresses))
  }
}
