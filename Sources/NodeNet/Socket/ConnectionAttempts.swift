import NodeEvents
import NodeRuntime

/// The addresses of a name that a socket tries one after the other (RFC 8305), and what came of it.
final class ConnectionAttempts {
  let options: ConnectOptions
  let addresses: [LookupAddress]
  /// In milliseconds.
  let timeout: Double
  /// How many have been tried.
  var count = 0
  /// Those that were tried, with the port, as `autoSelectFamilyAttemptedAddresses` shows them.
  var tried: [String] = []
  var errors: [NodeError] = []
  /// Runs while an address is tried that is not the last.
  var timer: Timeout?

  init(_ addresses: [LookupAddress], _ options: ConnectOptions, timeout: Int) {
    self.addresses = addresses
    self.options = options
    self.timeout = Double(timeout)
  }

  var next: LookupAddress? { count < addresses.count ? addresses[count] : nil }

  var isAtLast: Bool { count == addresses.count }

  /// All that went wrong, as one error.
  var failure: NodeError {
    var error = NodeError("", code: errors.first?.code, name: "AggregateError")
    error.errors = errors
    return error
  }

  /// The addresses in the order in which they are tried: each once, and the families in turn, the first one's first.
  static func order(_ found: [LookupAddress]) -> [LookupAddress] {
    var seen: Set<LookupAddress> = []
    let each = found.filter { seen.insert($0).inserted }
    let first = each.filter { $0.family == each[0].family }
    let second = each.filter { $0.family != each[0].family }
    return (0..<max(first.count, second.count)).flatMap { index in
      [first, second].compactMap { index < $0.count ? $0[index] : nil }
    }
  }
}
