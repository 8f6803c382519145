import type { Family, FamilyWith } from '../../src/families/family.ts'
import { countFamilies } from './counts/entries.ts'
import type { Entry } from './entry.ts'
import { gaussianFamilies } from './gaussian/entries.ts'
import { leakyFamilies } from './leaky/entries.ts'
import { locationFamilies } from './location/entries.ts'
import { mixtureFamilies } from './mixtures/entries.ts'
import { multivariateFamilies } from './multivariate/entries.ts'
import { nonparametricFamilies } from './nonparametric/entries.ts'
import { regressionFamilies } from './regression/entries.ts'
import { scaleFamilies } from './scale/entries.ts'

/** Every family, some of them twice. */
export const everyFamily: readonly Entry[] = [
  ...countFamilies,
  ...gaussianFamilies,
  ...leakyFamilies,
  ...locationFamilies,
  ...mixtureFamilies,
  ...multivariateFamilies,
  ...nonparametricFamilies,
  ...regressionFamilies,
  ...scaleFamilies,
]

/** The entries whose families have all of these parts; gaps.test.ts says which have not, and why. */
export function familiesWith<Part extends keyof Family>(...parts: readonly Part[]) {
  return everyFamily.filter((entry): entry is Entry & { readonly family: FamilyWith<string, Part> } =>
    parts.every((part) => entry.family[part] !== undefined),
  )
}
