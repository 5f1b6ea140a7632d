// A watchdog that is refreshed as long as there is life, and barks when there is none any more.

const watchdog = setTimeout(() => {
  console.log('nothing for 200 ms')
  console.log('refreshed when it was over: %s', watchdog.refresh() === watchdog)
  clearTimeout(watchdog)
  watchdog.refresh()
}, 200)

let beats = 0
const heart = setInterval(() => {
  beats += 1
  console.log('beat %d', beats)
  watchdog.refresh()
  if (beats === 5) heart.close()
}, 15)

console.log(watchdog.hasRef(), watchdog.unref().hasRef(), watchdog.ref().hasRef())
