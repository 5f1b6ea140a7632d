import NodeRuntime

/// The three streams of a loop's `process`, each made when it is first asked for.
final class StandardStreams {
  private(set) lazy var output = StandardOutput(.standardOutput)
  private(set) lazy var error = StandardOutput(.standardError)
  private(set) lazy var input = StandardInput()
}
