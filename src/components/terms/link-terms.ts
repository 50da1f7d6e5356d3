import { parseFragment, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5'
import { address } from '../addresses.ts'
import { findTerms, type Stretch } from './find-terms.ts'
import type { Term } from './term.ts'

/** Text in these is a name, a control or code, and a definition would only be in the way. */
const untouched = new Set([
  ...['a', 'button', 'summary', 'label', 'select', 'textarea', 'form', 'nav'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'dt', 'figure'],
  ...['code', 'pre', 'kbd', 'samp', 'svg', 'script', 'style', 'template', 'noscript'],
])

/** Id of a term's definition on a page that uses it. */
const definitionId = ({ id }: Term): string => `ord-${id}`

/**
 * Makes each term, at its first use, a button that opens its definition in place. The definition stands right behind
 * the button, so that it is what comes next for whoever hears the page, and leads on to the glossary. Headings, links,
 * controls, code, drawings, tables of fields and custom elements are left as they are, and so is a word in `data-almindelig`, which
 * means something else there than the term. An answer is left whole, too: its terms are explained where they are used next,
 * or in a line below it.
 * @param markup part of a page, as HTML
 * @returns the same markup; letter for letter the same when it uses no term
 */
export function linkTerms(markup: string, terms: readonly Term[]): string {
  const fragment = parseFragment(markup)
  const waiting = new Set(terms)
  /** The words of answers, by term, with the answer that each stands in. */
  const answered = new Map<Term, { text: string; answer: Html.Element }>()
  walk(fragment)
  for (const answer of new Set([...answered.values()].map((word) => word.answer))) explain(answer)
  return waiting.size === terms.length ? markup : serialize(fragment)

  function walk(parent: Html.ParentNode): void {
    parent.childNodes = parent.childNodes.flatMap((node) => {
      if ('value' in node) return linked(node, parent)
      if (isAnswer(node)) remember(node, node)
      else if (mayHoldTerms(node)) walk(node)
      return [node]
    })
  }

  function remember(parent: Html.ParentNode, answer: Html.Element): void {
    for (const node of parent.childNodes) {
      if ('childNodes' in node) remember(node, answer)
      if (!('value' in node)) continue
      for (const { text, term } of findTerms(node.value, terms)) {
        if (term && !answered.has(term)) answered.set(term, { text, answer })
      }
    }
  }

  /** Puts the words that the rest of the page does not use in a line of their own at the end of their answer. */
  function explain(answer: Html.Element): void {
    const words = [...answered].filter(
      ([term, word]) => word.answer === answer && waiting.delete(term),
    )
    if (words.length === 0) return
    const line = parseFragment('<p class="words screen-only">Ord i svaret: </p>')
      .childNodes[0] as Html.Element
    for (const [index, [term, { text }]] of words.entries()) {
      const mark = index === words.length - 1 ? '' : ','
      line.childNodes.push(...withParent(termNodes(text, term, mark), line))
      if (mark) line.childNodes.push({ nodeName: '#text', value: ' ', parentNode: line })
    }
    answer.childNodes.push(...withParent([line], answer))
  }

  function linked(node: Html.TextNode, parent: Html.ParentNode): Html.ChildNode[] {
    const stretches = findTerms(node.value, terms)
    return stretches.flatMap((stretch, index) => {
      const { text, term } = stretch
      if (term === undefined || !waiting.delete(term)) return [{ ...node, value: text }]
      const mark = takeMark(stretches[index + 1])
      return withParent(termNodes(text, term, mark), parent)
    })
  }
}

const isAnswer = (node: Html.ChildNode): node is Html.Element =>
  'tagName' in node && classesOf(node).includes('answer')

const classesOf = (element: Html.Element): string[] =>
  element.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []

/** A term is read where people read sentences, and nowhere else. */
function mayHoldTerms(node: Html.ChildNode): node is Html.Element {
  if (!('tagName' in node)) return false
  const classes = classesOf(node)
  const isPlain = node.attrs.some(({ name }) => name === 'data-almindelig')
  return (
    !isPlain &&
    !untouched.has(node.tagName) &&
    !node.tagName.includes('-') &&
    !(node.tagName === 'table' && classes.includes('table'))
  )
}

/** Takes the punctuation off the front of what follows a term, and gives it. */
function takeMark(next: Stretch | undefined): string {
  const mark = /^[.,:;?!)]+/.exec(next?.text ?? '')?.[0] ?? ''
  if (next) next.text = next.text.slice(mark.length)
  return mark
}

/**
 * The button and, behind it, what it opens. Phrasing content alone, so that both may stand in a paragraph. A line may
 * break on either side of a button, so the mark that follows the word is held to it.
 */
function termNodes(text: string, term: Term, mark: string): Html.ChildNode[] {
  const button = `<button class="term" type="button" popovertarget="${definitionId(term)}">${escape(text)}</button>`
  const definition =
    `<span class="definition" id="${definitionId(term)}" popover>` +
    `<b>${escape(term.title)}:</b> ${escape(term.short)} ` +
    `<a href="${address.term(term.id)}">Se ordlisten</a></span>`
  const held = mark === '' ? button : `<span class="held">${button}${mark}</span>`
  return parseFragment(held + definition).childNodes
}

const withParent = (nodes: Html.ChildNode[], parentNode: Html.ParentNode): Html.ChildNode[] =>
  nodes.map((node) => Object.assign(node, { parentNode }))

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
