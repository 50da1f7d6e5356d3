import css from './validator.css?inline'

let made: CSSStyleSheet | undefined

/** The element's stylesheet, made when the first element is: a page may load the script long before it has one. */
export function styles(): CSSStyleSheet {
  if (!made) {
    made = new CSSStyleSheet()
    made.replaceSync(css)
  }
  return made
}
