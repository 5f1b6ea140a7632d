import CLibUV

/// The environment of the process, read and set in place: `process.env.PORT`, `process.env["PORT"] = "80"`.
///
/// Setting is for the program's beginning: the system's environment may not be changed while other threads read it.
@dynamicMemberLookup
public struct Environment: Sequence, CustomReflectable {
  init() {}

  /// The variable of that name; nil when it is not set, and to have it removed (JavaScript's `delete`). As in Node, a
  /// name that the system refuses is ignored.
  public subscript(_ name: String) -> String? {
    get {
      // Long values are rare; the first call says how long it is.
      var size = 256
      while true {
        var status: Int32 = 0
        let value = withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { memory -> String? in
          guard let base = memory.baseAddress else { return nil }
          status = uv_os_getenv(name, base, &size)
          return status == 0 ? String(cString: base) : nil
        }
        if status != UV_ENOBUFS.rawValue { return value }
      }
    }
    nonmutating set {
      if let newValue { uv_os_setenv(name, newValue) } else { uv_os_unsetenv(name) }
    }
  }

  /// As the subscript by name.
  public subscript(dynamicMember name: String) -> String? {
    get { self[name] }
    nonmutating set { self[name] = newValue }
  }

  /// All variables.
  public var all: [String: String] {
    var count: Int32 = 0
    var items: UnsafeMutablePointer<uv_env_item_t>?
    guard uv_os_environ(&items, &count) == 0, let items else { return [:] }
    defer { uv_os_free_environ(items, count) }
    let pairs = UnsafeBufferPointer(start: items, count: Int(count)).map {
      (String(cString: $0.name), String(cString: $0.value))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The names (JavaScript's `Object.keys(process.env)`).
  public var keys: [String] { Array(all.keys) }

  /// The variables with their names.
  public func makeIterator() -> Dictionary<String, String>.Iterator { all.makeIterator() }

  /// As an object.
  public var customMirror: Mirror { Mirror(reflecting: all) }
}
