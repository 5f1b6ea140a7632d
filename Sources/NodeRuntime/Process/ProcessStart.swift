import CLibUV

/// When the process began.
enum ProcessStart {
  /// By libuv's clock, in nanoseconds.
  static let time = uv_hrtime()

  static func note() { _ = time }
}
