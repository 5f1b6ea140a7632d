import NodeBuffer
import NodeFS
import NodeHTTP
import NodeRuntime

func fsServeFiles() throws {
  let folder = try fs.mkdtempSync((process.env["TMPDIR"] ?? "/tmp") + "/fixture-")
  try fs.writeFileSync(folder + "/index.html", "<h1>hello</h1>\n")
  try fs.writeFileSync(folder + "/long.txt", Buffer.alloc(300000, "long "))
  try fs.mkdirSync(folder + "/inner")

  let server = NodeHTTP.createServer { req, res in
    let path = folder + (req.url == "/" ? "/index.html" : req.url)
    fs.stat(path) { err, stats in
      if err != nil || !stats.isFile() {
        res.writeHead(404, ["Content-Type": "text/plain"])
        res.end("nothing here\n")
        return
      }
      let range = (req.headers["range"] ?? "").replacing("bytes=", with: "").split(separator: "-")
      if range.count == 2, let start = Int(range[0]), let end = Int(range[1]) {
        res.writeHead(
          206, ["Content-Length": end - start + 1, "Content-Range": "bytes \(start)-\(end)/\(stats.size)"])
        fs.createReadStream(path, .init(start: start, end: end)).pipe(res)
      } else {
        res.writeHead(200, ["Content-Type": "text/html", "Content-Length": stats.size])
        fs.createReadStream(path).pipe(res)
      }
    }
  }

  server.listen(0) { server in
    func ask(_ requests: [[String]]) throws {
      guard let request = requests.first else {
        try fs.rmSync(folder, .init(recursive: true))
        server.close()
        return
      }
      let (url, headers) = (request[0], Array(request.dropFirst()))
      let lines = ["GET \(url) HTTP/1.1", "Host: localhost", "Connection: close"] + headers
      exchange(server.address().port, lines) { answer in
        console.log("%s\n%s", url, answer.count > 1000 ? "\(answer.count)" : answer)
        try ask(Array(requests.dropFirst()))
      }
    }
    try ask([["/"], ["/none"], ["/inner"], ["/long.txt"], ["/long.txt", "Range: bytes=5-18"]])
  }
}
