import { experiment, special } from 'collapse-check'
import direct from 'ml-direct'
import type { OptimisedRun } from '#theorems/barzilai-shamir-2025/optimised-likelihood'

/** A family of figures 1 to 3 by what an optimiser is given: its mean negative log-likelihood, in a box. */
interface Likelihood {
  readonly dimensions: number
  /** The parameters at a place of the box, which runs from −1 to 1 in each coordinate. */
  readonly at: (place: readonly number[], truth: number) => readonly number[]
  readonly loss: (sample: readonly number[], parameters: readonly number[]) => number
  readonly quantile: (p: number, parameters: readonly number[]) => number
  readonly closedForm: (sample: readonly number[]) => readonly number[]
}

const mean = (sample: readonly number[], f: (x: number) => number) =>
  sample.reduce((sum, x) => sum + f(x), 0) / sample.length
const meanOf = (sample: readonly number[]) => mean(sample, (x) => x)
/** From a tenth to ten times the truth. */
const scaleAt = (place: number, truth: number) => truth * Math.exp(place * Math.LN10)
const squares = (sample: readonly number[], centre: number) => mean(sample, (x) => (x - centre) * (x - centre))

export const LIKELIHOODS: { readonly [name in OptimisedRun['family']]: Likelihood } = {
  'Beta(θ, 1)': {
    dimensions: 1,
    at: ([place = 0], truth) => [scaleAt(place, truth)],
    loss: (sample, [theta = 0]) => -Math.log(theta) - (theta - 1) * mean(sample, Math.log),
    quantile: (p, [theta = 0]) => Math.exp(Math.log(p) / theta),
    closedForm: (sample) => [-1 / mean(sample, Math.log)],
  },
  exponential: {
    dimensions: 1,
    at: ([place = 0], truth) => [scaleAt(place, truth)],
    loss: (sample, [scale = 0]) => Math.log(scale) + meanOf(sample) / scale,
    quantile: (p, [scale = 0]) => -scale * Math.log1p(-p),
    closedForm: (sample) => [meanOf(sample)],
  },
  Gaussian: {
    dimensions: 2,
    at: ([centre = 0, place = 0], truth) => [2 * truth * centre, scaleAt(place, truth)],
    loss: (sample, [centre = 0, sd = 0]) => Math.log(sd) + squares(sample, centre) / (2 * sd * sd),
    quantile: (p, [centre = 0, sd = 0]) => centre + sd * special.normalQuantile(p),
    closedForm: (sample) => [meanOf(sample), Math.sqrt(squares(sample, meanOf(sample)))],
  },
}

/** The parameters with the least loss that DIRECT, which sees nothing but losses, finds in so many iterations. */
function optimised({ dimensions, at, loss }: Likelihood, sample: readonly number[], truth: number, iterations: number) {
  const corner = (side: number) => new Array<number>(dimensions).fill(side)
  const lossAt = (place: readonly number[]) => loss(sample, at(place, truth))
  const { optima } = direct(lossAt, corner(-1), corner(1), { iterations })
  return at(optima[0] ?? [], truth)
}

/** The largest difference of optimised and closed form in a run, in units of the scale. */
export const largestDifference = experiment(
  ({ family, truth }: OptimisedRun) => ({ ...LIKELIHOODS[family], iterations: 20, boxAround: truth }),
  ({ iterations, boxAround, ...likelihood }, { n, T, truth, place }) =>
    () => {
      let parameters = likelihood.at(new Array<number>(likelihood.dimensions).fill(0), truth)
      const sample: number[] = []
      let largest = 0
      for (let t = 1; t <= T; t++) {
        for (let i = 0; i < n; i++) sample.push(likelihood.quantile((i + place) / n, parameters))
        parameters = optimised(likelihood, sample, boxAround, iterations)
        const exact = likelihood.closedForm(sample)
        const scale = exact.at(-1) ?? Number.NaN
        parameters.forEach((found, j) => {
          largest = Math.max(largest, Math.abs(found - (exact[j] ?? Number.NaN)) / scale)
        })
      }
      return largest
    },
)
