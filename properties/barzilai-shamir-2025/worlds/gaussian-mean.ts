import { families, worlds } from 'collapse-check'
import { keepingAllData } from './keeping-all-data.ts'

/** T generations of n observations from N(mean, sd²), sd known. */
export interface GaussianMean {
  readonly n: number
  readonly T: number
  /** 1 unless given. */
  readonly sd?: number
  /** θ₀; 0 unless given. */
  readonly mean?: number
}

/** A Gaussian mean, fitted to everything drawn so far. */
export const gaussianMean = ({ n, T, sd = 1, mean = 0 }: GaussianMean) =>
  keepingAllData({ family: families.gaussianMean({ sd }), truth: [mean], n, T })

/** Standard deviation 1 in units a thousand times smaller. */
export const dataInOtherUnits = worlds.named('data in other units', {
  family: families.gaussianMean({ sd: 1000 }),
  unit: 1000,
})
