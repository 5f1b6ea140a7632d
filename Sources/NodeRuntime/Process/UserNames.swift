import NodeEvents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's users and groups, by name; and its calls, whose names `Process` has too.
enum UserNames {
  enum system {
    #if canImport(Glibc)
      static func getuid() -> uid_t { Glibc.getuid() }
      static func geteuid() -> uid_t { Glibc.geteuid() }
      static func getgid() -> gid_t { Glibc.getgid() }
      static func getegid() -> gid_t { Glibc.getegid() }
      static func getgroups(_ count: Int32, _ list: UnsafeMutablePointer<gid_t>?) -> Int32 {
        Glibc.getgroups(count, list)
      }
      static func setuid(_ id: uid_t) -> Int32 { Glibc.setuid(id) }
      static func seteuid(_ id: uid_t) -> Int32 { Glibc.seteuid(id) }
      static func setgid(_ id: gid_t) -> Int32 { Glibc.setgid(id) }
      static func setegid(_ id: gid_t) -> Int32 { Glibc.setegid(id) }
      static func setgroups(_ groups: [gid_t]) -> Int32 { Glibc.setgroups(groups.count, groups) }
      static func initgroups(_ user: String, _ group: gid_t) -> Int32 { Glibc.initgroups(user, group) }
    #else
      static func getuid() -> uid_t { Darwin.getuid() }
      static func geteuid() -> uid_t { Darwin.geteuid() }
      static func getgid() -> gid_t { Darwin.getgid() }
      static func getegid() -> gid_t { Darwin.getegid() }
      static func getgroups(_ count: Int32, _ list: UnsafeMutablePointer<gid_t>?) -> Int32 {
        Darwin.getgroups(count, list)
      }
      static func setuid(_ id: uid_t) -> Int32 { Darwin.setuid(id) }
      static func seteuid(_ id: uid_t) -> Int32 { Darwin.seteuid(id) }
      static func setgid(_ id: gid_t) -> Int32 { Darwin.setgid(id) }
      static func setegid(_ id: gid_t) -> Int32 { Darwin.setegid(id) }
      static func setgroups(_ groups: [gid_t]) -> Int32 { Darwin.setgroups(Int32(groups.count), groups) }
      static func initgroups(_ user: String, _ group: gid_t) -> Int32 {
        Darwin.initgroups(user, Int32(bitPattern: group))
      }
    #endif
  }

  /// Throws what the call failed with, in the words that Node has here.
  static func check(_ syscall: String, _ status: Int32) throws {
    guard status != 0 else { return }
    let number = errno
    let code = SystemError.name(-number)
    throw NodeError(
      "\(code), \(String(cString: strerror(number)))", code: code, errno: Int(number), syscall: syscall)
  }

  /// A number that users and groups can have.
  static func id(_ id: Int) throws -> UInt32 {
    guard let number = UInt32(exactly: id) else {
      throw NodeError.range(
        "ERR_OUT_OF_RANGE", "The value of \"id\" is out of range. It must be >= 0 && <= 4294967295. Received \(id)")
    }
    return number
  }

  static func user(_ name: String) throws -> Int {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return try lookUp("User", name) { base, count in
      let status = getpwnam_r(name, &entry, base, count, &found)
      return (status, found.map { Int($0.pointee.pw_uid) })
    }
  }

  static func group(_ name: String) throws -> Int {
    var entry = SystemGroup()
    var found: UnsafeMutablePointer<SystemGroup>?
    return try lookUp("Group", name) { base, count in
      let status = getgrnam_r(name, &entry, base, count, &found)
      return (status, found.map { Int($0.pointee.gr_gid) })
    }
  }

  private static func lookUp(
    _ kind: String, _ name: String, _ call: (UnsafeMutablePointer<CChar>, Int) -> (Int32, Int?)
  ) throws -> Int {
    var size = 8192
    while true {
      let (status, id) = withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { memory in
        memory.baseAddress.map { call($0, memory.count) } ?? (ENOMEM, nil)
      }
      if let id { return id }
      // A group of very many members needs more room than that.
      guard status == ERANGE, size < 1_048_576 else {
        throw NodeError("\(kind) identifier does not exist: \(name)", code: "ERR_UNKNOWN_CREDENTIAL")
      }
      size *= 4
    }
  }
}

// `group` is a function's name above.
private typealias SystemGroup = group
