'use strict'
// What the programs of this folder share: named checks with a time limit, and Node's `ws`.

let passed = 0
let failed = 0

function report(name, error) {
  if (error) failed++
  else passed++
  console.log(error ? `not ok - ${name}: ${String(error.message ?? error).split('\n')[0]}` : `ok - ${name}`)
}

function within(ms, promise, what = 'it') {
  let timer
  const late = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${ms} ms`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** Runs one check and prints its line; a check that fails does not stop those after it. */
async function check(name, body, ms = 10_000) {
  try {
    await within(ms, Promise.resolve().then(body))
    report(name)
  } catch (error) {
    report(name, error)
  }
}

function equal(got, expected, what = 'got') {
  if (got !== expected) throw new Error(`${what} ${brief(got)}, expected ${brief(expected)}`)
}

function brief(value) {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}… (${text.length} characters)` : text
}

/** Ends the program: 1 if a check failed, or if there was none. */
function finish() {
  process.exit(failed || !passed ? 1 : 0)
}

function loadWS() {
  try {
    return require('ws')
  } catch {
    return require('/usr/share/nodejs/ws') // where Debian's node-ws lies, which not every `node` searches
  }
}

function arguments_() {
  const [port, mode = 'welcome'] = process.argv.slice(2)
  if (!(port > 0) || !['welcome', 'echo'].includes(mode)) {
    console.error('usage: PROGRAM PORT [welcome|echo]')
    process.exit(2)
  }
  return {port: Number(port), mode}
}

module.exports = {arguments: arguments_, check, equal, finish, loadWS, report, within}
