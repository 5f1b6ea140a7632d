/// Something that gathers output during a callback and lets it go when the callback is over.
package protocol Flushable: AnyObject {
  /// Lets go what was gathered.
  func flush()
}
