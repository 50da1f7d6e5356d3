import { knownElement } from '../known-element.ts'
import { siteRoot } from '../site-root.ts'

// The page names its own origin, wherever the site is served: that cannot be known when it is built.
const frame = knownElement<HTMLIFrameElement>('ramme')
const origin = encodeURIComponent(location.origin)
frame.src = `${siteRoot}/indlejring/ramme/?type=straksmatch&origin=${origin}`
