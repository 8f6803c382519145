import { linearRegression } from '../../families/regression/linear-regression.ts'
import { freshRealLatestSynthetic } from '../../training/fresh-real.ts'
import { realThenSynthetic } from '../../training/schedule.ts'
import { chain } from '../../worlds/chain.ts'
import { squaredError } from '../../worlds/squared-error.ts'

/** Rows in d dimensions, of which some are labelled by coefficients whose squared distance from the truth is `shift`. */
export interface MixedRows {
  readonly d: number
  readonly real: number
  readonly shifted: number
  readonly shift: number
}

/** The squared error of one fit on all rows, over a scale. */
export const fitOfBoth = ({ d, real, shifted, shift }: MixedRows, scale: number) =>
  chain(
    (_: object) => ({
      family: linearRegression({ dimension: d, noise: 1, design: 'fresh' }),
      truth: new Float64Array(d),
      start: new Float64Array(d).fill(Math.sqrt(shift), 0, 1),
      generations: 2,
      n: realThenSynthetic(d + 1, real + shifted),
      workflow: freshRealLatestSynthetic({ share: real / (real + shifted) }),
    }),
    (last, point, run) => squaredError(last, point, run) / scale,
  )
