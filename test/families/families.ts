import { compositeFamilies } from './composite-families.cases.ts'
import type { Entry } from './entry.ts'
import { plainFamilies } from './plain-families.cases.ts'

export type { Entry }

/** Every family, some of them twice. */
export const everyFamily: readonly Entry[] = [...plainFamilies, ...compositeFamilies]
