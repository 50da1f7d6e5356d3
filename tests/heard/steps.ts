import { fiveSlips } from '../fixtures/five-slips.ts'
import type { Session } from './session.ts'

/** Goes through one thing that people do. `tell` prints what was said since the last time. */
type Step = (
  session: Session,
  origin: string,
  tell: (act: string) => Promise<void>,
) => Promise<void>

const load: Step = async ({ open, press }, origin, tell) => {
  await open(`${origin}/validator/`)
  await tell('load')
  for (let at = 0; at < 14; at += 1) {
    await press('Tab')
    await tell('Tab')
  }
}

/** Presses Tab until a name is said. @returns what was said then */
async function tabTo({ press, said }: Session, name: RegExp): Promise<string[]> {
  for (let at = 0; at < 30; at += 1) {
    await press('Tab')
    const heard = await said()
    if (name.test(heard.join(' '))) return heard
  }
  throw new Error(`Tab never came to ${String(name)}`)
}

const printed = (heard: readonly string[]): string => heard.map((line) => `\n    ${line}`).join('')

/** The draft is put in the box, which has focus when the step ends. */
const paste: Step = async (session, origin, tell) => {
  const { open, press, copy, said } = session
  copy(fiveSlips)
  await open(`${origin}/validator/`)
  await said()
  await press('ctrl+Home')
  await tell(`Tab, to the box${printed(await tabTo(session, /^Kladde/m))}`)
  await press('ctrl+v')
  await tell('paste')
}

const check: Step = async (session, origin, tell) => {
  const { press } = session
  await paste(session, origin, tell)
  await press('ctrl+Return')
  await tell('Ctrl+Enter')
  for (let at = 0; at < 8; at += 1) {
    await press('h')
    await tell('h')
  }
}

const fix: Step = async (session, origin, tell) => {
  const { press } = session
  await paste(session, origin, tell)
  await press('ctrl+Return')
  await tell('Ctrl+Enter')
  await tell(`Tab, to the first fix${printed(await tabTo(session, /Ret det/))}`)
  await press('Return')
  await tell('Enter')
  await press('Tab')
  await tell('Tab')
}

/** The choices of the type are walked with the arrows, as who listens hears them; then a date, a group of answers. */
const form: Step = async (session, origin, tell) => {
  const { open, press, type, said } = session
  const to = async (name: RegExp) => {
    await tell(`Tab, to ${name.source}${printed(await tabTo(session, name))}`)
  }
  await open(`${origin}/validator/`)
  await said()
  await press('ctrl+Home')
  await tabTo(session, /Tekst/)
  await press('Right', 'Return')
  await tell('Enter: the form')
  await to(/Registreringstype/)
  for (let at = 0; at < 3; at += 1) {
    await press('Down')
    await tell('Down')
  }
  await to(/Samtaletype/)
  await to(/Samtaledato/)
  await type('3')
  await tell('3')
  await type('0-02-2008')
  await tell('0-02-2008')
  await press('Tab')
  await tell('Tab')
  await press('shift+Tab')
  await tell('Shift+Tab')
  await press('ctrl+Return')
  await tell('Ctrl+Enter')
  await press('h')
  await tell('h')
}

const tilmelding: Step = async ({ open, press }, origin, tell) => {
  await open(`${origin}/minimumskrav/tilmelding/`)
  await tell('load')
  await press('t')
  await tell('t')
  await press('Down', 'Down', 'Down')
  await tell('Down, three times')
}

const front: Step = async ({ open, press }, origin, tell) => {
  await open(`${origin}/`)
  await tell('load')
  for (let at = 0; at < 4; at += 1) {
    await press('h')
    await tell('h')
  }
}

const search: Step = async (session, origin, tell) => {
  const { open, press, type } = session
  await open(`${origin}/soeg/`)
  await tell('load')
  await press('ctrl+Home')
  await tell(`Tab, to the box${printed(await tabTo(session, /Hvad leder du efter/))}`)
  await type('straksmatch')
  await tell('straksmatch')
  await press('Return')
  await tell('Enter')
}

export const steps: readonly (readonly [name: string, go: Step])[] = [
  ['load', load],
  ['paste', paste],
  ['check', check],
  ['fix', fix],
  ['form', form],
  ['tilmelding', tilmelding],
  ['front', front],
  ['search', search],
]
