extension Fixtures {
  /// Of `fs`.
  static let fs: [Entry] = [
    ("fs/copy-by-pipe", fsCopyByPipe),
    ("fs/directories", fsDirectories),
    ("fs/file-promises", fsFilePromises),
    ("fs/file-stats", fsFileStats),
    ("fs/open-descriptor", fsOpenDescriptor),
    ("fs/print-file-errors", fsPrintFileErrors),
    ("fs/read-file", fsReadFile),
    ("fs/read-stream", fsReadStream),
    ("fs/serve-files", fsServeFiles),
    ("fs/stream-errors", fsStreamErrors),
    ("fs/write-file", fsWriteFile),
    ("fs/write-stream", fsWriteStream),
  ]
}
