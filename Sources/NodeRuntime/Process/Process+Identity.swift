import CLibUV
import NodeEvents

/// What Node's `process.versions` tells.
public struct Versions: Sendable {
  /// The version of Node that this port was measured against.
  public let node = "20.20.2"
  /// The version of libuv in use.
  public let uv = String(cString: uv_version_string())
}

/// What Node's `process.release` tells.
public struct Release: Sendable {
  /// Always `node`, as in Node.
  public let name = "node"
  /// The name of the line that this port was measured against.
  public let lts = "Iron"
}

extension Process {
  /// The program's path and its arguments. Node's first is the path of Node and the second the script; here the first
  /// is the program and the second its name as it was called, so that arguments begin at 2 as well.
  public var argv: Arguments {
    let arguments = CommandLine.arguments
    return Arguments([execPath, arguments.first ?? ""] + arguments.dropFirst())
  }

  /// The program's name as it was called.
  public var argv0: String { CommandLine.arguments.first ?? "" }

  /// The program's path.
  public var execPath: String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { memory in
      var size = memory.count
      guard let base = memory.baseAddress, uv_exepath(base, &size) == 0 else { return argv0 }
      return String(cString: base)
    }
  }

  /// The environment of the process, to be read and set.
  public var env: Environment {
    get { Environment() }
    // Setting a variable in place has set it.
    set {}
  }

  /// The number of the process.
  public var pid: Int { Int(uv_os_getpid()) }

  /// The number of the process that started this one.
  public var ppid: Int { Int(uv_os_getppid()) }

  /// `linux` or `darwin`.
  public var platform: String {
    #if os(Linux)
      "linux"
    #else
      "darwin"
    #endif
  }

  /// The processor that the program was compiled for: `x64`, `arm64` and such.
  public var arch: String {
    #if arch(x86_64)
      "x64"
    #elseif arch(arm64)
      "arm64"
    #elseif arch(i386)
      "ia32"
    #elseif arch(arm)
      "arm"
    #elseif arch(riscv64)
      "riscv64"
    #elseif arch(s390x)
      "s390x"
    #else
      "ppc64"
    #endif
  }

  /// The version of Node that this port was measured against, as `v20.20.2`.
  public var version: String { "v\(versions.node)" }

  /// The versions of Node, that this port was measured against, and of libuv.
  public var versions: Versions { Versions() }

  /// What Node says of its release.
  public var release: Release { Release() }

  /// The name of the process in the system's lists. A longer one than the command line was is cut.
  public var title: String {
    get { ProcessTitle.value }
    set { ProcessTitle.value = newValue }
  }
}

/// The name of the process, which libuv keeps where the command line was.
enum ProcessTitle {
  private static let isReady: Bool = {
    // libuv overwrites the arguments, so Swift has to have copied them.
    guard !CommandLine.arguments.isEmpty else { return false }
    _ = uv_setup_args(CommandLine.argc, CommandLine.unsafeArgv)
    return true
  }()

  static var value: String {
    get {
      guard isReady else { return "" }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { memory in
        guard let base = memory.baseAddress, uv_get_process_title(base, memory.count) == 0 else { return "" }
        return String(cString: base)
      }
    }
    set { if isReady { uv_set_process_title(newValue) } }
  }
}
