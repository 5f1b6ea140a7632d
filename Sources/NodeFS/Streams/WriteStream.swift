import NodeBuffer
import NodeEvents
import NodeRuntime
import NodeStream

/// A stream to a file: Node's `fs.WriteStream`, made by `fs.createWriteStream`.
///
/// It writes on libuv's threads; what is written meanwhile goes together. The descriptor is closed after `end`, after an
/// error and by `destroy`, on whatever way the stream comes there.
///
/// Events: those of a `Writable`, and 'open' (descriptor) and 'ready'.
public final class WriteStream: Writable, StreamConstructing {
  private let file: OpenFile
  private let start: Int?
  private let flush: Bool
  private var position: Int?

  /// The file that is written; nil when a descriptor was given.
  public let path: String?
  /// How many bytes were written.
  public private(set) var bytesWritten = 0
  /// The descriptor; nil as long as the file is not open, and when it is closed.
  public var fd: Int? { file.descriptor.map { Int($0) } }
  /// Whether the file is not open yet, or no longer.
  public var pending: Bool { file.descriptor == nil }
  /// Whether the descriptor is closed after `end` and after an error.
  public let autoClose: Bool

  init(_ path: String?, _ options: WriteStreamOptions) {
    self.path = path
    start = options.start
    position = options.start
    flush = options.flush
    autoClose = options.autoClose
    file = OpenFile(path ?? "", options.flags, options.mode, options.fd)
    super.init(
      .init(
        highWaterMark: options.highWaterMark, defaultEncoding: options.encoding, emitClose: options.emitClose,
        autoDestroy: options.autoClose))
  }

  override public func signature(of event: String) -> EventSignature? {
    switch event {
    case "open": .of(Int.self)
    case "ready": EventSignature.none
    default: super.signature(of: event)
    }
  }

  /// Opens the file.
  public func _construct(_ callback: StreamCallback) throws {
    if let error = FileRange.fault(start, nil) { throw error }
    let isGiven = !pending
    file.open { [self] error in
      callback(error)
      guard error == nil, !isGiven, let fd else { return }
      emit("open", fd)
      emit("ready")
    }
  }

  override public func _write(_ chunk: Chunk, _ encoding: BufferEncoding, _ callback: StreamCallback) throws {
    write([chunk.buffer], callback)
  }

  override public func _writev(_ chunks: [WriteRequest], _ callback: StreamCallback) throws {
    write(chunks.map { $0.chunk.buffer }, callback)
  }

  private func write(_ pieces: [Buffer], _ callback: StreamCallback) {
    let count = pieces.reduce(0) { $0 + $1.count }
    file.use { [position] file in
      var position = position
      for piece in pieces {
        try FileSystem.write(file, piece, at: position)
        position = position.map { $0 + piece.count }
      }
    } _: { [self] result in
      if case .failure(let error) = result {
        callback(error)
        return
      }
      position = position.map { $0 + count }
      bytesWritten += count
      callback()
    }
  }

  override public func _destroy(_ error: (any Error)?, _ callback: StreamCallback) throws {
    file.close(flush: flush) { callback(error ?? $0) }
  }

  /// Ends the stream. `callback` is called when the file is closed, with an error if there was one.
  public func close(_ callback: StreamCompletion? = nil) {
    if let callback {
      if closed {
        process.nextTick { [self] in try callback(errored) }
      } else {
        once("close") { [unowned self] in try callback(errored) }
      }
    }
    if !autoClose { on("finish") { [unowned self] in _ = destroy() } }
    end()
  }

  /// The same as `end`.
  public func destroySoon() { end() }
}
