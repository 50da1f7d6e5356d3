import {
  answers,
  outcomeOf,
  questions,
  type Answer,
  type Answers,
  type QuestionId,
} from './screening.ts'

/**
 * Shows the questions of the screening one at a time, and at the end what the source says about the answers. Focus
 * follows: to the answers of a question that is shown, to the heading of the outcome. The answers stay in the form.
 */
export function oneAtATime(form: HTMLFormElement): void {
  const steps = all<HTMLFieldSetElement>('fieldset.step')
  const result = one('.result')
  const outcomes = all('[data-outcome]')
  const next = one('[data-move=next]')
  const back = one('[data-move=back]')
  const over = one('[data-move=over]')
  const printing = one('[data-print]')
  /** The index of the question that is shown; as many as there are questions: the outcome. */
  let at = 0

  show()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (at === steps.length) return
    if (given(at) === undefined) {
      tellSlip(at, 'Vælg et svar, før du går videre.')
      focusOnAnswers()
    } else {
      moveTo(at + 1)
    }
  })
  form.addEventListener('change', () => {
    if (at < steps.length) tellSlip(at, '')
  })
  back.addEventListener('click', () => {
    moveTo(at - 1)
  })
  over.addEventListener('click', () => {
    form.reset()
    moveTo(0)
  })
  for (const button of all('[data-change]')) {
    button.addEventListener('click', () => {
      moveTo(questions.findIndex(({ id }) => id === button.dataset['change']))
    })
  }

  function moveTo(index: number): void {
    if (at < steps.length) tellSlip(at, '')
    at = index
    show()
    if (at < steps.length) focusOnAnswers()
    else one('[data-outcome]:not([data-away]) h3').focus()
  }

  function show(): void {
    const isDone = at === steps.length
    form.dataset['at'] = isDone ? 'result' : (questions[at]?.id ?? '')
    steps.forEach((step, index) => step.toggleAttribute('data-away', index !== at))
    result.toggleAttribute('data-away', !isDone)
    next.hidden = isDone
    back.hidden = at === 0
    over.hidden = at === 0
    printing.hidden = !isDone
    next.textContent = at === steps.length - 1 ? 'Se, hvad kilden siger' : 'Næste'
    if (isDone) showOutcome()
  }

  function showOutcome(): void {
    const all = Object.fromEntries(questions.map(({ id }, index) => [id, given(index)])) as Answers
    const { id } = outcomeOf(all)
    for (const outcome of outcomes) {
      outcome.toggleAttribute('data-away', outcome.dataset['outcome'] !== id)
    }
    for (const { id } of questions) {
      one(`[data-given=${id}]`).textContent = wordsOf(all, id)
    }
  }

  /** The answer to a question, or undefined while there is none. */
  function given(index: number): Answer | undefined {
    const value = steps[index]?.querySelector<HTMLInputElement>('input:checked')?.value
    return answers.find(({ id }) => id === value)?.id
  }

  function tellSlip(index: number, text: string): void {
    const slip = steps[index]?.querySelector('.slip')
    if (slip) slip.textContent = text
  }

  /** To the answer that is chosen, else the first: the arrow keys go on from there. */
  function focusOnAnswers(): void {
    const step = steps[at]
    const answer =
      step?.querySelector<HTMLInputElement>('input:checked') ?? step?.querySelector('input')
    answer?.focus()
  }

  function all<Kind extends HTMLElement = HTMLElement>(selector: string): Kind[] {
    return [...form.querySelectorAll<Kind>(selector)]
  }

  function one(selector: string): HTMLElement {
    const found = form.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`The form has no ${selector}`)
    return found
  }
}

const wordsOf = (given: Answers, question: QuestionId): string =>
  answers.find(({ id }) => id === given[question])?.text ?? ''
