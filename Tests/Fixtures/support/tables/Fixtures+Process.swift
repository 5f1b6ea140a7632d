extension Fixtures {
  /// Of `process`.
  static let process: [Entry] = [
    ("process/capture-callback", processCaptureCallback),
    ("process/clocks-and-memory", processClocksAndMemory),
    ("process/copy-input", processCopyInput),
    ("process/deprecations", processDeprecations),
    ("process/directory-and-users", processDirectoryAndUsers),
    ("process/environment", processEnvironment),
    ("process/exit-code", processExitCode),
    ("process/exit-in-exit", processExitInExit),
    ("process/first-line", processFirstLine),
    ("process/input-pauses", processInputPauses),
    ("process/kill-errors", processKillErrors),
    ("process/pipe-to-standard-output", processPipeToStandardOutput),
    ("process/reader-gone", processReaderGone),
    ("process/rejection-ends", processRejectionEnds),
    ("process/signals", processSignals),
    ("process/standard-input", processStandardInput),
    ("process/standard-output", processStandardOutput),
    ("process/uncaught-and-exit", processUncaughtAndExit),
    ("process/unhandled-rejection", processUnhandledRejection),
    ("process/warnings", processWarnings),
    ("process/what-keeps-it-alive", processWhatKeepsItAlive),
  ]
}
