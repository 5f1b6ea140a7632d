import NodeBuffer
import NodeEvents

/// Anything that can be written to: a `Writable`, a `Duplex`, and whatever else has Node's methods of one, such as a
/// server's response. It emits 'drain', 'finish', 'close' and 'error' as a `Writable` does.
public protocol WritableStream: EventEmitter {
  /// Whether `write` may be called.
  var writable: Bool { get }
  /// Whether the stream is full, and will emit 'drain'.
  var writableNeedDrain: Bool { get }
  /// Writes a chunk: what all forms of `write` come to. False when one should wait for 'drain'.
  @discardableResult
  func write(_ chunk: Chunk, _ encoding: BufferEncoding?, _ callback: StreamCompletion?) -> Bool
  /// Writes a last chunk, if any, and ends the stream: what all forms of `end` come to.
  func end(_ chunk: Chunk?, _ encoding: BufferEncoding?, _ callback: StreamCompletion?)
  /// Destroys the stream.
  @discardableResult
  func destroy(_ error: (any Error)?) -> Self
}

/// Anything that can be read from by 'data' and 'end' events: a `Readable`, a `Duplex`, a stream of old.
public protocol ReadableStream: EventEmitter {
  /// Whether more may come.
  var readable: Bool { get }
  /// Holds 'data' back.
  @discardableResult
  func pause() -> Self
  /// Lets 'data' flow.
  @discardableResult
  func resume() -> Self
}

// MARK: - write

extension WritableStream {
  /// Writes bytes. False when so much is kept that one should wait for 'drain'. `callback` is called when the chunk was
  /// dealt with, with an error when that failed.
  @discardableResult
  public func write(_ chunk: Buffer, _ callback: StreamCompletion? = nil) -> Bool {
    write(Chunk(chunk), nil, callback)
  }

  /// Writes a text, in UTF-8 unless another encoding is named or was set as the default. Otherwise as with a buffer.
  @discardableResult
  public func write(_ chunk: String, _ encoding: BufferEncoding? = nil, _ callback: StreamCompletion? = nil) -> Bool {
    write(Chunk(chunk), encoding, callback)
  }

  /// Writes a text. Otherwise as with a buffer.
  @discardableResult
  public func write(_ chunk: String, _ callback: @escaping StreamCompletion) -> Bool {
    write(Chunk(chunk), nil, callback)
  }

  /// Writes bytes. `callback` is called when they were dealt with, also when that failed.
  @discardableResult
  public func write(_ chunk: Buffer, _ callback: @escaping () throws -> Void) -> Bool {
    write(Chunk(chunk), nil) { _ in try callback() }
  }

  /// Writes a text. `callback` is called when it was dealt with, also when that failed.
  @discardableResult
  public func write(_ chunk: String, _ encoding: BufferEncoding? = nil, _ callback: @escaping () throws -> Void) -> Bool
  {
    write(Chunk(chunk), encoding) { _ in try callback() }
  }

  /// Writes bytes. Otherwise as with a buffer; in object mode the array is written as it is.
  @discardableResult
  public func write(_ chunk: [UInt8], _ callback: StreamCompletion? = nil) -> Bool {
    write(Chunk(chunk as Any), nil, callback)
  }

  /// Writes a chunk as it came from another stream.
  @discardableResult
  public func write(_ chunk: Chunk, _ callback: StreamCompletion? = nil) -> Bool { write(chunk, nil, callback) }

  /// Writes any value, in object mode. nil is an uncaught `ERR_STREAM_NULL_VALUES`, and without object mode what is
  /// neither bytes nor text `ERR_INVALID_ARG_TYPE`.
  @_disfavoredOverload @discardableResult
  public func write(_ chunk: Any?, _ callback: StreamCompletion? = nil) -> Bool {
    guard let chunk else {
      UncaughtException.raise(StreamError.nullValues)
      return false
    }
    return write(Chunk(chunk), nil, callback)
  }
}

// MARK: - end

extension WritableStream {
  /// Ends the stream: nothing more is written. 'finish' comes when all that was written is dealt with.
  @discardableResult
  public func end() -> Self {
    end(nil as Chunk?, nil, nil)
    return self
  }

  /// Ends the stream. `callback` is called right before 'finish'.
  @discardableResult
  public func end(_ callback: @escaping () throws -> Void) -> Self {
    end(nil as Chunk?, nil) { _ in try callback() }
    return self
  }

  /// Ends the stream. `callback` is called right before 'finish', or with an error when that cannot be.
  @discardableResult
  public func end(_ callback: @escaping StreamCompletion) -> Self {
    end(nil as Chunk?, nil, callback)
    return self
  }

  /// Writes bytes and ends the stream.
  @discardableResult
  public func end(_ chunk: Buffer, _ callback: StreamCompletion? = nil) -> Self {
    end(Chunk(chunk), nil, callback)
    return self
  }

  /// Writes a text and ends the stream.
  @discardableResult
  public func end(_ chunk: String, _ encoding: BufferEncoding? = nil, _ callback: StreamCompletion? = nil) -> Self {
    end(Chunk(chunk), encoding, callback)
    return self
  }

  /// Writes a text and ends the stream.
  @discardableResult
  public func end(_ chunk: String, _ callback: @escaping StreamCompletion) -> Self {
    end(Chunk(chunk), nil, callback)
    return self
  }

  /// Writes bytes and ends the stream. `callback` is called right before 'finish', or when that cannot be.
  @discardableResult
  public func end(_ chunk: Buffer, _ callback: @escaping () throws -> Void) -> Self {
    end(Chunk(chunk), nil) { _ in try callback() }
    return self
  }

  /// Writes a text and ends the stream. `callback` is called right before 'finish', or when that cannot be.
  @discardableResult
  public func end(_ chunk: String, _ encoding: BufferEncoding? = nil, _ callback: @escaping () throws -> Void) -> Self {
    end(Chunk(chunk), encoding) { _ in try callback() }
    return self
  }

  /// Writes bytes and ends the stream.
  @discardableResult
  public func end(_ chunk: [UInt8], _ callback: StreamCompletion? = nil) -> Self {
    end(Chunk(chunk as Any), nil, callback)
    return self
  }

  /// Writes a chunk and ends the stream.
  @discardableResult
  public func end(_ chunk: Chunk, _ callback: StreamCompletion? = nil) -> Self {
    end(chunk, nil, callback)
    return self
  }

  /// Writes any value, in object mode, and ends the stream; nil is no value.
  @_disfavoredOverload @discardableResult
  public func end(_ chunk: Any?, _ callback: StreamCompletion? = nil) -> Self {
    end(chunk.map { Chunk($0) }, nil, callback)
    return self
  }
}
