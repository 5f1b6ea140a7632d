import NodeRuntime

// console.table: rows and columns of what has elements.
func consoleTables() throws {
  struct User {
    var name: String
    var born: Int
    var city: String
  }
  struct Sailor {
    var name: String
    var born: Int
    var navy: Bool
  }
  struct Point {
    var x: Int
    var y: Int
  }
  struct Nested {
    var deep = ["er": 1]
    var long = [1, 2, 3, 4, 5]
    var wide = ["a": 1, "b": 2, "c": 3]
  }

  let users: [Any] = [
    User(name: "Ada", born: 1815, city: "London"),
    Sailor(name: "Grace", born: 1906, navy: true),
  ]
  console.table(users)
  console.table(users, ["name", "born"])
  console.table(users, ["nothing"])
  console.table([["a", 1], ["b", 2]])
  console.table([1, "two", [3]])
  console.table(["here": Point(x: 1, y: 2), "there": Point(x: 3, y: 4)])
  console.table((one: 1, two: "zwei"))
  console.table(Set(["of strings"]))
  console.table([Nested()])
  console.table([["é", "日本"], ["😀", "x"]])
  console.table([Int]())
  console.table("no table", ["at all"])
  console.table(42)
}
