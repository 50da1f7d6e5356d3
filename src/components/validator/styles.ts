import css from './validator.css?inline'

/** The style sheet of the element, one for all elements on a page. */
export const styles = new CSSStyleSheet()
styles.replaceSync(css)
