import NodeEvents

extension EventName where Owner: Stream, Args == NoArguments {
  /// 'end': there is nothing more to read.
  public static var end: Self { Self("end") }
  /// 'close': it is over, and nothing comes any more.
  @_disfavoredOverload public static var close: Self { Self("close") }
  /// 'drain': writing may go on.
  public static var drain: Self { Self("drain") }
  /// 'finish': all that was written has been taken.
  public static var finish: Self { Self("finish") }
  /// 'readable': there is something to read, or the end was reached.
  public static var readable: Self { Self("readable") }
  /// 'pause': the data was told to wait.
  public static var pause: Self { Self("pause") }
  /// 'resume': the data flows again.
  public static var resume: Self { Self("resume") }
}

extension EventName where Owner: Stream, Args == EventArguments<Stream> {
  /// 'pipe': this readable begins to write here.
  public static var pipe: Self { Self("pipe") }
  /// 'unpipe': this readable no longer writes here.
  public static var unpipe: Self { Self("unpipe") }
}
