import { isDate } from '../../api'

/** The one thing the address holds: the day that the case is seen from, YYYY-MM-DD. */
const parameter = 'dato'

/** The day in the address is that of the element, and the other way round. */
function keepDateInAddress(desk: HTMLElement): void {
  const given = new URLSearchParams(location.search).get(parameter) ?? ''
  if (isDate(given)) desk.setAttribute('as-of', given)
  new MutationObserver(() => {
    const address = new URL(location.href)
    const date = desk.getAttribute('as-of') ?? ''
    if (isDate(date)) address.searchParams.set(parameter, date)
    else address.searchParams.delete(parameter)
    history.replaceState(history.state, '', address)
  }).observe(desk, { attributeFilter: ['as-of'] })
}

const desk = document.querySelector<HTMLElement>('modtagelse-validator')
if (desk) keepDateInAddress(desk)
