import NodeEvents

extension Buffer {
  /// What JSON holds of a buffer.
  public struct JSON: Codable, Hashable, Sendable {
    /// Always `Buffer`.
    public let type: String
    /// The bytes.
    public let data: [UInt8]
  }

  /// The buffer as JSON holds it, `{"type":"Buffer","data":[104,105]}` (Node's `buf.toJSON`).
  public func toJSON() -> JSON {
    JSON(type: "Buffer", data: Array(self))
  }

  /// New memory with the bytes that JSON held (Node's `Buffer.from(object)`).
  public static func from(_ json: JSON) -> Buffer { from(json.data) }
}

extension Buffer: Codable {
  /// Encodes what `toJSON` gives, as `JSON.stringify` does.
  public func encode(to encoder: any Encoder) throws { try toJSON().encode(to: encoder) }

  /// Decodes what `encode` made; throws when it is something else.
  public init(from decoder: any Decoder) throws {
    let json = try JSON(from: decoder)
    guard json.type == "Buffer" else {
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a Buffer"))
    }
    self = .from(json)
  }
}
