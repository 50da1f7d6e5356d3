import { fieldsOf, placesOf } from './places'
import type { Random } from './random'
import type { Registration, RegistrationType } from './requirement'
import { ruleFaults, ruleFaultsOfAll } from './rule-faults'
import { structureFaults } from './structure-faults'

/** Breaks a registration in place; one that cannot be broken so is left as it is. */
type Damage = (registration: Registration, random: Random) => void

/** What can be wrong with a registration of a type, by finding code: its structure, and the rules that are errors. */
export function damagesOf(type: RegistrationType): Record<string, Damage> {
  const fields = fieldsOf(type)
  const ofStructure = structureFaults
    .filter(({ fits }) => fields.some(fits))
    .map(({ code, fits, damage }): [string, Damage] => [
      code,
      (registration, random) => {
        const places = placesOf(registration, type).filter(({ field }) => fits(field))
        if (places.length > 0) damage(random.pick(places), random)
      },
    ])
  return { ...Object.fromEntries(ofStructure), ...ruleFaultsOfAll, ...ruleFaults[type.name] }
}
