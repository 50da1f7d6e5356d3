const validator = document.querySelector('#lyt')
const heard = document.querySelector('#hoert')

validator.addEventListener('modtagelse:validated', ({ detail: report }) => {
  const { error, warning, advice } = report.counts
  heard.value = `Fejl: ${error}. Advarsler: ${warning}. Råd: ${advice}.`
})

validator.value = 'Samtaletype: 1. henvendelse\nSagstype: kontanthjælpssag'
