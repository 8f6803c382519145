import { accumulation } from './ranges/accumulation.ts'
import { counts } from './ranges/counts.ts'
import { distributions } from './ranges/distributions.ts'
import { gaussian } from './ranges/gaussian.ts'
import type { Laws } from './ranges/law.ts'
import { leaky } from './ranges/leaky.ts'
import { location } from './ranges/location.ts'
import { mixing } from './ranges/mixing.ts'
import { races } from './ranges/races.ts'

/** Every law with numbers for arguments, over all of its documented range, as far as its cost allows. */
export const LAWS: Laws = {
  ...accumulation,
  ...counts,
  ...distributions,
  ...gaussian,
  ...leaky,
  ...location,
  ...mixing,
  ...races,
}
