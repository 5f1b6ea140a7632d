import NodeBuffer
import NodeHTTP
import Testing

/// The bytes that a client sends, and all that it gets until the connection is closed, with the date masked. Bytes are
/// written as the scalars of the same number.
struct HTTPServerExample: Sendable, CustomTestStringConvertible {
  let name: String
  /// Whether it is for the client to end the connection.
  let isKept: Bool
  let request: String
  let answer: String

  init(_ name: String, isKept: Bool = false, _ request: String, _ answer: String) {
    self.name = name
    self.isKept = isKept
    self.request = request
    self.answer = answer
  }

  var testDescription: String { name }

  /// What the server does for each path.
  static func respond(_ req: IncomingMessage, _ res: ServerResponse) {
    switch req.url {
    case "/": res.end("hello")
    case "/empty": res.end()
    case "/write":
      res.write("a")
      res.write("bc")
      res.end("d")
    case "/204":
      res.writeHead(204)
      res.end("no")
    case "/304":
      res.writeHead(304, ["ETag": "\"x\""])
      res.end("no")
    case "/length":
      res.writeHead(200, ["Content-Length": 5])
      res.end("12345")
    case "/close":
      res.setHeader("Connection", "close")
      res.end("bye")
    case "/head":
      res.writeHead(201, "Made", ["X-A": "1", "x-b": "two"])
      res.end("made")
    case "/set":
      res.setHeader("X-One", 1)
      res.setHeader("Set-Cookie", ["a=1", "b=2"])
      res.statusCode = 404
      res.end("none")
    case "/message":
      res.statusMessage = "Fine"
      res.end("x")
    case "/merge":
      res.setHeader("X-A", "set")
      res.setHeader("X-B", "kept")
      res.writeHead(200, ["x-a": "head", "X-C": "new"])
      res.end()
    case "/nodate":
      res.sendDate = false
      res.end("x")
    case "/trailer":
      res.writeHead(200, ["Trailer": "X-T"])
      res.end("x")
    case "/chunked":
      res.setHeader("Transfer-Encoding", "chunked")
      res.end("abc")
    case "/flush":
      res.flushHeaders()
      res.end("abc")
    case "/keep":
      res.setHeader("Connection", "keep-alive")
      res.end("k")
    case "/status":
      res.writeHead(599)
      res.end("s")
    case "/writehead":
      res.writeHead(200, ["Connection": "close", "Content-Type": "text/plain"])
      res.write("1")
      res.end("2")
    default: respondFurther(req, res)
    }
  }

  private static func respondFurther(_ req: IncomingMessage, _ res: ServerResponse) {
    switch req.url {
    case "/big": res.end(String(repeating: "x", count: 20_000))
    case "/utf8": res.end("ä€")
    case "/205":
      res.writeHead(205)
      res.end()
    case "/date":
      res.setHeader("Date", "mine")
      res.end("x")
    case "/echo":
      var body = ""
      req.on("data") { (data: Buffer) in body += data.toString() }
      req.on("end") { res.end("\(req.method) \(body.count):\(body)") }
    case "/headers": res.end("[" + req.rawHeaders.map { "\"\($0)\"" }.joined(separator: ",") + "]")
    case "/upper": res.end(req.headers.map { "\($0)=\($1)" }.joined(separator: "|"))
    case "/204chunked":
      res.writeHead(204, ["Transfer-Encoding": "chunked"])
      res.end("abc")
    case "/lengthnone":
      res.setHeader("Content-Length", 0)
      res.end()
    case "/removed":
      res.setHeader("X-A", "1")
      res.removeHeader("x-a")
      res.end("x")
    case "/writeempty":
      res.write("")
      res.end()
    case "/info": res.end("\(req.httpVersion) \(req.method) \(req.url)")
    default: res.end("other")
    }
  }
}
