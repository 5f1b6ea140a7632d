/// The status of a close frame (RFC 6455, section 7.4).
package enum CloseStatus {
  /// Whether the status may be sent: not those that stand for the lack of one, nor those that nobody has defined.
  package static func isValid(_ code: Int) -> Bool {
    switch code {
    case 1004, 1005, 1006: false
    case 1000...1014, 3000...4999: true
    default: false
    }
  }
}
