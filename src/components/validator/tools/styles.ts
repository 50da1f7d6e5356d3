import css from './tools.css?inline'

/** The style sheet of the tools, one for all elements on a page. */
export const styles = new CSSStyleSheet()
styles.replaceSync(css)
