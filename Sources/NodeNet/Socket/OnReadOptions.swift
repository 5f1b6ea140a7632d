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
