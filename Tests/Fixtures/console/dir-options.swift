import NodeRuntime

// console.dir: one value, as deep as one likes.
func consoleDirOptions() throws {
  let config = ["server": ["tls": ["ciphers": ["strong": ["a", "b"]]]]]
  console.dir(config)
  console.dir(config, .init(depth: 0))
  console.dir(config, .init(depth: 1))
  console.dir(config, .init(depth: nil))
  console.dir([1, 2], .init(showHidden: true))
  console.dir("quoted")
  console.dir("it's")
  console.dir((0..<30).map { n in n * n })
}
