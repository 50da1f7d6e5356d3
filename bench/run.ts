/** Everything that is measured, one after the other. */
import './speed.ts'
import './workers.ts'
import './hostile.ts'
import './sizes.ts'
import './element.ts'
