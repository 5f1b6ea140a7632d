extension Fixtures {
  /// Of `console`.
  static let console: [Entry] = [
    ("console/dir-options", consoleDirOptions),
    ("console/format-directives", consoleFormatDirectives),
    ("console/groups-and-counters", consoleGroupsAndCounters),
    ("console/tables", consoleTables),
  ]
}
