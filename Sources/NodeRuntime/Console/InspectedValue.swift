import NodeBuffer
import NodeEvents

/// What a Swift value is in JavaScript's eyes.
enum InspectedValue {
  case undefined
  case string(String)
  case number(Double)
  /// What has its own way of being written: numbers, `true`, a buffer, an enum's case, a function.
  case plain(String)
  case buffer(Buffer)
  case error(name: String, heading: String, fields: [Field])
  case array([Any])
  case set([Any])
  /// An instance of a class has a name and an identity, a struct or a dictionary neither.
  case object(name: String?, identity: ObjectIdentifier?, fields: [Field])
  /// An enum's case with what it carries.
  case payload(name: String, values: [Field])

  struct Field {
    let key: String
    let value: Any
  }

  init(_ value: Any?) {
    switch value {
    case nil: self = .undefined
    case let text as String: self = .string(text)
    case let text as Substring: self = .string(String(text))
    case let character as Character: self = .string(String(character))
    case let number as Double: self = .number(number)
    case let number as Float: self = .plain(JavaScriptNumber.text(of: number))
    case let flag as Bool: self = .plain(flag ? "true" : "false")
    case let number as any BinaryInteger: self = .plain(String(describing: number))
    case let buffer as Buffer: self = .buffer(buffer)
    case let error as NodeError: self = .error(name: error.name, heading: "[\(error)]", fields: Self.fields(of: error))
    case let error as any Error: self = .error(name: "Error", heading: "[\(Self.heading(of: error))]", fields: [])
    case let value?: self = Self.reflect(value)
    }
  }

  private static func reflect(_ value: Any) -> InspectedValue {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return InspectedValue(mirror.children.first?.value)
    case .collection: return .array(mirror.children.map(\.value))
    case .set:
      // A set has no order of its own; by text it is the same in every run.
      let elements = mirror.children.map { (text: Inspector.inspect($0.value), value: $0.value) }
      return .set(elements.sorted { $0.text < $1.text }.map(\.value))
    case .dictionary: return .object(name: nil, identity: nil, fields: dictionaryFields(mirror))
    case .tuple:
      if mirror.children.isEmpty { return .undefined }
      let isLabelled = mirror.children.allSatisfy { $0.label?.hasPrefix(".") == false }
      return isLabelled
        ? .object(name: nil, identity: nil, fields: fields(of: mirror)) : .array(mirror.children.map(\.value))
    default: break
    }
    if let described = value as? any CustomStringConvertible { return .plain(described.description) }
    switch mirror.displayStyle {
    case .enum:
      guard let (label, payload) = mirror.children.first, let label else { return .plain(String(describing: value)) }
      let inner = Mirror(reflecting: payload)
      let values = inner.displayStyle == .tuple ? fields(of: inner) : [Field(key: "", value: payload)]
      return .payload(name: label, values: values)
    case .class, .foreignReference:
      let name = String(describing: type(of: value))
      return .object(name: name, identity: ObjectIdentifier(value as AnyObject), fields: fields(of: mirror))
    case .struct: return .object(name: nil, identity: nil, fields: fields(of: mirror))
    default:
      if let type = value as? Any.Type { return .plain("[class \(type)]") }
      let isFunction = String(reflecting: type(of: value)).contains("->")
      return .plain(isFunction ? "[Function (anonymous)]" : String(describing: value))
    }
  }

  // MARK: - Fields

  private static func fields(of mirror: Mirror) -> [Field] {
    let inherited = mirror.superclassMirror.map(fields(of:)) ?? []
    return inherited
      + mirror.children.enumerated().compactMap { index, child in
        let label = child.label ?? "\(index)"
        // What a lazy property keeps is not there as long as nobody has asked for it.
        return label.hasPrefix("$__lazy_storage_$_")
          ? nil : Field(key: label.hasPrefix(".") ? "" : label, value: child.value)
      }
  }

  private static func dictionaryFields(_ mirror: Mirror) -> [Field] {
    let fields = mirror.children.compactMap { child -> Field? in
      let pair = Array(Mirror(reflecting: child.value).children)
      guard pair.count == 2 else { return nil }
      return Field(key: String(describing: pair[0].value), value: pair[1].value)
    }
    // JavaScript has keys that are array indices first, in their order; the others have none in Swift.
    return fields.sorted { left, right in
      switch (UInt32(left.key), UInt32(right.key)) {
      case (let left?, let right?): left < right
      case (nil, nil): left.key < right.key
      case (let left, _): left != nil
      }
    }
  }

  private static func fields(of error: NodeError) -> [Field] {
    let packet = error.rawPacket.map { Buffer.from($0) }
    // Errors of files alone have the number first, as their message has the code first.
    let isFile = error.code.map { error.message.hasPrefix($0 + ": ") } ?? false
    let number: [(String, Any?)] =
      isFile ? [("errno", error.errno), ("code", error.code)] : [("code", error.code), ("errno", error.errno)]
    let fields: [(String, Any?)] =
      number + [
        ("syscall", error.syscall), ("path", error.path), ("dest", error.dest), ("address", error.address),
        ("port", error.port), ("hostname", error.hostname), ("bytesParsed", error.bytesParsed), ("rawPacket", packet),
        ("reason", error.reason), ("detail", error.detail), ("[cause]", error.cause), ("[errors]", error.errors),
      ]
    return fields.compactMap { key, value in value.map { Field(key: key, value: $0) } }
  }

  private static func heading(of error: any Error) -> String {
    let text = String(describing: error)
    let name = String(describing: type(of: error))
    return text.hasPrefix(name) ? text : "\(name): \(text)"
  }
}
