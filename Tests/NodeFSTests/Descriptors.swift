import Foundation

/// The descriptors of this process, for tests that run in a process of their own.
enum Descriptors {
  /// How many are open.
  static var count: Int {
    (0..<1024).count { fcntl(Int32($0), F_GETFD) != -1 }
  }

  /// Lets no more than so many be open.
  static func limit(_ count: Int) {
    var limit = rlimit(rlim_cur: rlim_t(count), rlim_max: rlim_t(count))
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    #else
      setrlimit(RLIMIT_NOFILE, &limit)
    #endif
  }
}
