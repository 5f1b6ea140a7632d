/// The properties that a program hangs on an object of the library's, as JavaScript does (`ws.isAlive = true`).
///
/// An object without any has none of these: it costs one word.
package final class DynamicProperties {
  private var values: [String: Any] = [:]

  /// The value of that name, if it is of the type that is asked for.
  package subscript<T>(name: String) -> T? { values[name] as? T }

  /// Sets the property, or removes it with nil.
  package static func set<T>(_ properties: inout DynamicProperties?, _ name: String, _ value: T?) {
    if properties == nil, value == nil { return }
    let made = properties ?? DynamicProperties()
    made.values[name] = value
    properties = made
  }
}
