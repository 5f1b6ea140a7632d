// console.table: rows and columns of what has elements.

const users = [
  { name: 'Ada', born: 1815, city: 'London' },
  { name: 'Grace', born: 1906, navy: true },
]
console.table(users)
console.table(users, ['name', 'born'])
console.table(users, ['nothing'])
console.table([['a', 1], ['b', 2]])
console.table([1, 'two', [3]])
console.table({ here: { x: 1, y: 2 }, there: { x: 3, y: 4 } })
console.table({ one: 1, two: 'zwei' })
console.table(new Set(['of strings']))
console.table([{ deep: { er: 1 }, long: [1, 2, 3, 4, 5], wide: { a: 1, b: 2, c: 3 } }])
console.table([['é', '日本'], ['😀', 'x']])
console.table([])
console.table('no table', ['at all'])
console.table(42)
