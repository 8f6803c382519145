import { counts } from './laws/counts.ts'
import { gaussian } from './laws/gaussian.ts'
import { means } from './laws/means.ts'
import { mixing } from './laws/mixing.ts'
import { races } from './laws/races.ts'
import type { Row } from './row.ts'

/** Every exact value of the set. */
export const oracleRows = (): readonly Row[] =>
  [...gaussian, ...counts, ...means, ...mixing, ...races].flatMap(({ at, of, ...said }) =>
    at.map((parameters) => ({ ...said, parameters, value: of(parameters) })),
  )
