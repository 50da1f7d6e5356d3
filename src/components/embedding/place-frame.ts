import { knownElement } from '../known-element.ts'

// The page names its own origin, wherever the site is served: that cannot be known when it is built.
const frame = knownElement<HTMLIFrameElement>('ramme')
frame.src = `/indlejring/ramme/?type=straksmatch&origin=${encodeURIComponent(location.origin)}`
