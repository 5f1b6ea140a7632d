extension Fixtures {
  /// Of `buffer`.
  static let buffer: [Entry] = [
    ("buffer/concat", bufferConcat),
    ("buffer/encodings", bufferEncodings),
    ("buffer/numbers", bufferNumbers),
    ("buffer/printing", bufferPrinting),
    ("buffer/shared-memory", bufferSharedMemory),
  ]
}
