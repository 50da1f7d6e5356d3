import type { LocatedFault } from '../model/located-fault'
import type { DateOrder } from '../model/record'

/** What is known of the dates of one scope: a column, or a draft. */
interface Scope {
  /** A date in it can only be read with its month first, or only with its day. */
  hasMonthFirst: boolean
  hasDayFirst: boolean
  /** The doubts about its dates. */
  held: LocatedFault[]
}

/** So many doubts are held for each scope; with more of the same kind nobody needs them all. */
const MAX_HELD = 10_000

/**
 * Which way round the dates of a text are. A date such as 3/11 2008 can be doubted only when another one of its scope
 * has its month first for sure, and none its day: that is known at the end. Lives as long as the check.
 */
export class DateOrders {
  /** Made when it is needed: most texts are JSON, whose dates are never doubted. */
  #scopes: Map<string, Scope> | undefined

  /** Takes note of what a record says of the order of its dates. */
  note(orders: readonly DateOrder[]): void {
    for (const { scope: name, order } of orders) {
      const scope = this.#scopeOf(name)
      if (order === 'month-first') scope.hasMonthFirst = true
      else if (order === 'day-first' && !scope.hasDayFirst) {
        scope.hasDayFirst = true
        scope.held = []
      }
    }
  }

  /** Whether a doubt about a date of a scope may still have to be told. */
  isOpen(name: string): boolean {
    const scope = this.#scopeOf(name)
    return !scope.hasDayFirst && scope.held.length < MAX_HELD
  }

  /** Holds a doubt until the end. */
  hold(one: LocatedFault): void {
    if (one.fault.scope !== undefined && this.isOpen(one.fault.scope)) {
      this.#scopeOf(one.fault.scope).held.push(one)
    }
  }

  /** The doubts to tell, of scopes with their month first. */
  told(): LocatedFault[] {
    if (!this.#scopes) return []
    return [...this.#scopes.values()]
      .filter(({ hasMonthFirst, hasDayFirst }) => hasMonthFirst && !hasDayFirst)
      .flatMap(({ held }) => held)
  }

  #scopeOf(name: string): Scope {
    const scopes = (this.#scopes ??= new Map<string, Scope>())
    let scope = scopes.get(name)
    if (!scope) {
      scopes.set(name, (scope = { hasMonthFirst: false, hasDayFirst: false, held: [] }))
    }
    return scope
  }
}
