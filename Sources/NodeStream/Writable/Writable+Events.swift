import NodeEvents

extension Writable: CarriesOne {
  /// What 'error' carries.
  public typealias OnlyArgument = any Error
}
