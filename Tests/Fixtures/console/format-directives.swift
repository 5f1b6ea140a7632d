import NodeRuntime

// What the percent signs of a text stand for.
func consoleFormatDirectives() throws {
  console.log("%s and %s", "text", 5)
  console.log("%d, %i, %f", "42", 42.9, "1.5 and more")
  console.log("%d %d %d", "", "abc", true)
  console.log("%j", ["a": [1, "x", nil] as [Any?], "b": ["c": "d"]] as [String: Any])
  console.log("%s | %O", ["a": ["b": ["c": 1]]], ["a": ["b": ["c": ["d": 1]]]])
  console.log("%o", [1, "x"] as [Any])
  console.log("%cred%c", "color: red", "")
  console.log("100%", "of %s")
  console.log("%d%% done", 50)
  console.log("%s")
  console.log("%x %s", "unknown", "x")
  console.log("more", "values", 1, true, [1, "a"] as [Any], ["k": "v"])
  console.log("%s", "one", "two %s", "three")
  console.log(5, "%s", "first is no text")
  console.log("%s %s", [1, [2, [3]] as [Any]] as [Any], -0.0)
  console.log(-0.0, 0.1 + 0.2, 1e21, 1e-7, Double.nan, Double.infinity)
  console.log()
  console.log("")
}
