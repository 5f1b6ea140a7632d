import NodeBuffer

/// A buffer that everything that comes in is read into, in place of new ones for 'data' (Node's `onread`).
public struct OnReadOptions {
  let buffer: () -> Buffer
  let callback: (Int, Buffer) throws -> Bool

  /// Reads into the one buffer. `callback` is told how many bytes are in it, and gives false to have reading stop until
  /// `resume`.
  public init(buffer: Buffer, callback: @escaping (_ bytesWritten: Int, _ buffer: Buffer) throws -> Bool) {
    self.init(buffer: { buffer }, callback: callback)
  }

  /// Reads into the buffer that `buffer` gives for each read. `callback` is told how many bytes are in it, and gives
  /// false to have reading stop until `resume`.
  public init(
    buffer: @escaping () -> Buffer, callback: @escaping (_ bytesWritten: Int, _ buffer: Buffer) throws -> Bool
  ) {
    self.buffer = buffer
    self.callback = callback
  }
}

/// The buffer of a socket that is read into next.
final class OnRead {
  private let options: OnReadOptions
  private var buffer: Buffer

  init(_ options: OnReadOptions) {
    self.options = options
    buffer = options.buffer()
  }

  /// The buffer's memory, which stays where it is as long as the buffer does, and that is held here.
  var memory: UnsafeMutableRawBufferPointer { buffer.withUnsafeMutableBytes { $0 } }

  /// Tells of what was read; false when reading is to stop.
  func didRead(_ count: Int) throws -> Bool {
    let filled = buffer
    defer { buffer = options.buffer() }
    return try options.callback(count, filled)
  }
}
