/**
 * Reads a text as strict JSON (RFC 8259) and nothing else: the judge of where it stops being JSON.
 *
 * @returns the offset at which reading cannot go on, or undefined when the whole text is JSON
 */
export function whereJsonEnds(text: string): number | undefined {
  let at = 0
  try {
    blanks()
    value()
    blanks()
    if (at < text.length) stop()
    return undefined
  } catch (stopped) {
    if (stopped instanceof Stopped) return at
    throw stopped
  }

  function stop(): never {
    throw new Stopped()
  }

  function blanks(): void {
    while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++
  }

  function take(expected: string): void {
    for (const character of expected) {
      if (text[at] !== character) stop()
      at++
    }
  }

  function value(): void {
    const first = text[at] ?? ''
    if (first === '{') members()
    else if (first === '[') items()
    else if (first === '"') string()
    else if (first === 't') take('true')
    else if (first === 'f') take('false')
    else if (first === 'n') take('null')
    else number()
  }

  function members(): void {
    take('{')
    blanks()
    if (text[at] !== '}') {
      for (;;) {
        blanks()
        string()
        blanks()
        take(':')
        blanks()
        value()
        blanks()
        if (text[at] !== ',') break
        at++
      }
    }
    take('}')
  }

  function items(): void {
    take('[')
    blanks()
    if (text[at] !== ']') {
      for (;;) {
        blanks()
        value()
        blanks()
        if (text[at] !== ',') break
        at++
      }
    }
    take(']')
  }

  function string(): void {
    take('"')
    while (text[at] !== '"') {
      if (at >= text.length || text[at]! < ' ') stop()
      if (text[at] === '\\') escape()
      else at++
    }
    at++
  }

  function escape(): void {
    at++
    if (text[at] === 'u') {
      at++
      for (let digits = 0; digits < 4; digits++) one('0123456789abcdefABCDEF')
    } else one('"\\/bfnrt')
  }

  function number(): void {
    if (text[at] === '-') at++
    if (text[at] === '0') at++
    else digits()
    if (text[at] === '.') {
      at++
      digits()
    }
    if (text[at] === 'e' || text[at] === 'E') {
      at++
      if (text[at] === '+' || text[at] === '-') at++
      digits()
    }
  }

  function digits(): void {
    one('0123456789')
    while (at < text.length && '0123456789'.includes(text[at]!)) at++
  }

  function one(allowed: string): void {
    if (at >= text.length || !allowed.includes(text[at]!)) stop()
    at++
  }
}

class Stopped extends Error {}
