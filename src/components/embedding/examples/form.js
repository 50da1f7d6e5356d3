const form = document.querySelector('#sag')
const saved = document.querySelector('#gemt')

// Browseren kommer kun hertil, når kladden er uden fejl.
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const draft = new FormData(form).get('kladde')
  saved.value = `Formularen ville sende kladden: ${draft.length} tegn.`
})
form.addEventListener('reset', () => {
  saved.value = ''
})
