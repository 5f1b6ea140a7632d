#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Descriptors 0, 1 and 2, which whoever started the process may have closed.
enum StandardDescriptors {
  /// Has those that are closed lead to nowhere, as Node does. Otherwise the loop's own descriptors, a client's connection
  /// or a file would get their numbers, and what is written to the console would go there.
  ///
  /// To be called before `main`, when nothing else is open.
  static func openMissing() {
    // A new descriptor gets the lowest number that is free, so these are taken in turn.
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
