import type { Page } from 'playwright-core'
import { serve } from '../deploy/serve.ts'
import { launchChromium } from '../tests/browser/chromium.ts'
import { median } from './compare.ts'
import { generateRecords } from './records.ts'
import { asTable } from './table.ts'

/*
 * The element in the browser, on the served site: how long a person waits for the verdict, and how long the page can do
 * nothing else. Beside each number stands what the same costs in this browser on this machine without the element.
 */

const presses = 200
const pastes = 7

/** What was seen in a page. */
interface Seen {
  /** Ms until the verdict stands in the document. */
  told: number
  /** Ms until it has been drawn. */
  drawn: number
}

const draft = `{
  "registreringstype": "straksmatch",
  "samtaletype": "1. henvendelse",
  "registreringsoplysninger": { "samtaledato": "2008-09-15", "registreringsdato": "2008-09-15" },
  "sagstype": "kontanthjælpssag",
  "matchkategori": 4,
  "udslagsgivendeOmraader": ["helbred"],
  "bemaerkninger": "Ringer igen "
}`

/** A box that answers a press as briefly as a page can: the length of its text, after the turn of the press. */
const plain = `<textarea id="box" style="width: 100%; height: 30em"></textarea><div id="answer"></div>
<script>
  const box = document.querySelector('#box')
  box.addEventListener('input', () => setTimeout(() => {
    document.querySelector('#answer').replaceChildren(String(box.value.length))
  }, 0))
</script>`

/** Finds the box and what is renewed by a verdict, in the element or in the plain page. */
const findParts = `() => {
  const tree = document.querySelector('modtagelse-validator')?.shadowRoot ?? document
  const summary = tree.querySelector('[part~=summary]')
  return {
    box: tree.querySelector('textarea'),
    answer: summary ? summary.parentElement : tree.querySelector('#answer'),
  }
}`

/** Waits for something in the page, whose policy lets nothing be compiled there. */
const untilIs = (condition: string): string =>
  `new Promise((resolve) => {
    const look = () => (${condition}) ? resolve() : setTimeout(look, 10)
    look()
  })`

/** Begins to note, for each press of a key, when the answer stood there and when it was drawn. */
async function watchPresses(page: Page): Promise<void> {
  await page.evaluate(`{
    const { box, answer } = (${findParts})()
    globalThis.seen = []
    let pressed = 0
    box.addEventListener('keydown', (event) => { pressed = event.timeStamp })
    new MutationObserver(() => {
      if (pressed === 0) return
      const one = { told: performance.now() - pressed }
      const from = pressed
      pressed = 0
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => seen.push({ ...one, drawn: performance.now() - from })
        port2.postMessage(null)
      })
    }).observe(answer, { childList: true })
    box.focus()
    box.setSelectionRange(box.value.length - 3, box.value.length - 3)
  }`)
}

/** Presses keys one at a time, each when the answer to the last has been drawn. */
async function press(page: Page): Promise<Seen[]> {
  await watchPresses(page)
  for (let count = 1; count <= presses; count++) {
    await page.keyboard.press(count % 2 ? 'a' : 'Backspace')
    await page.evaluate(untilIs(`seen.length >= ${count}`))
  }
  return page.evaluate<Seen[]>('seen')
}

/** What a paste costs: ms until the first verdict, and of those the ms in which the page could do nothing else. */
interface Pasted {
  verdict: number
  blocked: number
  longest: number
  /** The longest task after the verdict: the element has the browser lay the text out then. */
  after: number
  /** Ms in which the page could do nothing else, until all is drawn. */
  total: number
}

async function paste(page: Page, text: string): Promise<Pasted> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.evaluate(`{
    const { box, answer } = (${findParts})()
    box.value = ''
    globalThis.done = undefined
    globalThis.tasks = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
    let from = 0
    box.addEventListener('paste', (event) => { from = event.timeStamp }, { once: true })
    const watch = new MutationObserver(() => {
      const news = answer.textContent
      // While a large text is checked, it is said that it is.
      if (from === 0 || news.includes('Tjekker')) return
      watch.disconnect()
      const to = performance.now()
      // Tasks are told of after they have ended.
      setTimeout(() => {
        const ours = tasks.filter(({ startTime, duration }) => startTime + duration > from)
        const lengths = (some) => some.map(({ duration }) => duration)
        const sum = (some) => lengths(some).reduce((all, one) => all + one, 0)
        // The task in which the verdict is put there counts as long as it lasts until then.
        const before = ours
          .filter(({ startTime }) => startTime < to)
          .map(({ startTime, duration }) => ({ duration: Math.min(duration, to - startTime) }))
        done = {
          verdict: to - from,
          blocked: sum(before),
          longest: Math.max(0, ...lengths(before)),
          after: Math.max(0, ...lengths(ours.filter(({ startTime }) => startTime >= to))),
          total: sum(ours),
        }
      }, 700)
    })
    watch.observe(answer, { childList: true, subtree: true })
    box.focus()
  }`)
  await page.keyboard.press('ControlOrMeta+V')
  await page.evaluate(untilIs('done'))
  return page.evaluate<Pasted>('done')
}

const site = await serve({ port: 0 })
const browser = await launchChromium()
const context = await browser.newContext({
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
})
console.log(`Chromium ${browser.version()}, ${presses} presses of a key, ${pastes} pastes`)

async function openElement(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${site.origin}/validator/`, { waitUntil: 'networkidle' })
  return page
}

async function openPlain(): Promise<Page> {
  const page = await context.newPage()
  // At the same address, so that the clipboard may be used, and without its policy.
  await page.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: plain }))
  await page.goto(`${site.origin}/plain`)
  return page
}

async function pressIn(page: Page): Promise<Seen[]> {
  await page.evaluate(
    `{ const { box } = (${findParts})(); box.value = ${JSON.stringify(draft)}; box.dispatchEvent(new InputEvent('input', { bubbles: true })) }`,
  )
  await page.waitForTimeout(1000)
  const seen = await press(page)
  await page.close()
  return seen
}

const fixed = (value: number) => value.toFixed(1)
const middle = <T>(list: T[], of: (one: T) => number) => median(list.map(of))

const [ours, bare] = [await pressIn(await openElement()), await pressIn(await openPlain())]
console.log(
  asTable([
    ['from a key press, ms in the median', 'element', 'plain box', 'times', 'slowest of element'],
    ...(['told', 'drawn'] as const).map((what) => [
      what === 'told' ? 'verdict in the document' : 'verdict drawn',
      fixed(middle(ours, (one) => one[what])),
      fixed(middle(bare, (one) => one[what])),
      (middle(ours, (one) => one[what]) / middle(bare, (one) => one[what])).toFixed(2),
      fixed(Math.max(...ours.map((one) => one[what]))),
    ]),
  ]),
)

const lines = [...generateRecords({ count: 3000, seed: 2008, invalid: 0.02 })].map(
  ({ line }) => line,
)
const megabyte = lines.join('\n').slice(0, 1_000_000)
const pasted: Record<'element' | 'plain', Pasted[]> = { element: [], plain: [] }
for (let round = 0; round < pastes; round++) {
  for (const [name, open] of [
    ['element', openElement],
    ['plain', openPlain],
  ] as const) {
    const page = await open()
    pasted[name].push(await paste(page, megabyte))
    await page.close()
  }
}
console.log(
  asTable([
    ['1 MB pasted, ms in the median', 'element', 'plain box'],
    ...(
      [
        ['until the first verdict', 'verdict'],
        ['of those blocked, in tasks over 50 ms', 'blocked'],
        ['longest task until then', 'longest'],
        ['longest task after that', 'after'],
        ['blocked in all, until the text is drawn too', 'total'],
      ] as const
    ).map(([name, what]) => [
      name,
      fixed(middle(pasted.element, (one) => one[what])),
      fixed(middle(pasted.plain, (one) => one[what])),
    ]),
  ]),
)

/** A file of 100 MB, made in the page: ms to read it alone, to check it, and the tasks over 50 ms meanwhile. */
const page = await openElement()
const big = await page.evaluate(
  async (written) => {
    const host = document.querySelector('modtagelse-validator')
    const chooser = host?.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]')
    const results = host?.shadowRoot?.querySelector('[part~=summary]')?.parentElement
    if (!chooser || !results) throw new Error('the element is not as it was')
    const parts = Array.from({ length: 100 }, (_, part) =>
      // No two registrations are of one citizen.
      written.replaceAll('"borger-', `"borger-${part}-`),
    )
    const file = new File(parts, 'sager.ndjson')
    const files = new DataTransfer()
    files.items.add(file)
    chooser.files = files.files

    const beginning = performance.now()
    const decoder = new TextDecoder()
    for (let from = 0; from < file.size; from += 1_000_000) {
      decoder.decode(await file.slice(from, from + 1_000_000).arrayBuffer(), { stream: true })
    }
    const reading = performance.now() - beginning

    const tasks: number[] = []
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask' })
    const started = performance.now()
    const ended = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (results.querySelector('[part=run]')) resolve()
      }).observe(results, { childList: true })
    })
    chooser.dispatchEvent(new Event('change'))
    await ended
    const checking = performance.now() - started
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
    return { size: file.size, reading, checking, tasks, said: results.textContent }
  },
  `${lines.join('\n')}\n`,
)
console.log(
  asTable([
    ['a file of NDJSON, in the worker', ''],
    ['MB', fixed(big.size / 1e6)],
    ['s to read and decode it, and no more', (big.reading / 1000).toFixed(2)],
    ['s to check it', (big.checking / 1000).toFixed(2)],
    ['times', (big.checking / big.reading).toFixed(1)],
    ['tasks of the page over 50 ms meanwhile', String(big.tasks.length)],
  ]),
)
console.log(/[\d.]+ registreringer er tjekket/.exec(big.said)?.[0])

await browser.close()
await site.close()
