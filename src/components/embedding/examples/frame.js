const frame = document.querySelector('#ramme')
const told = document.querySelector('#fortalt')
const { origin } = new URL(frame.src)

addEventListener('message', (message) => {
  if (message.origin !== origin || message.source !== frame.contentWindow) return
  const { type, height, report } = message.data
  if (type === 'modtagelse:height') frame.height = height
  if (type === 'modtagelse:validated') told.value = `Rammen melder: ${report.counts.error} fejl.`
})
