extension Fixtures {
  /// Of `process`.
  static let process: [Entry] = [
    ("process/copy-input", processCopyInput),
    ("process/first-line", processFirstLine),
    ("process/input-pauses", processInputPauses),
    ("process/pipe-to-standard-output", processPipeToStandardOutput),
    ("process/reader-gone", processReaderGone),
    ("process/standard-input", processStandardInput),
    ("process/standard-output", processStandardOutput),
  ]
}
