import {
  axis,
  chain,
  distribution,
  domain,
  families,
  integersFrom,
  logSpaced,
  points,
  verify,
  worlds,
} from 'collapse-check'
import theorem, {
  chiSquareLaw,
  type GaussianDimension,
  meanSquaredError,
} from '#theorems/barzilai-shamir-2025/gaussian-dimension'
import { keepingAllData } from './worlds/accumulation.ts'

const runs = (d: number | number[], T = 10) => points({ n: 20, T, d })
/** Distance of χ²_d from χ²_1. */
const gap = (d: number) => {
  let largest = 0
  for (let x = 0.05; x < 40; x += 0.05) largest = Math.max(largest, chiSquareLaw(1).cdf(x) - chiSquareLaw(d).cdf(x))
  return largest
}

verify(theorem, {
  title: 'the scaled squared error has a χ² law with d degrees of freedom',
  domain: domain({ d: axis.choice(1, 2, 3, 4, 8, 16), n: axis.logInteger(1, 1000), T: axis.integer(1, 12) }),
  examples: runs([1, 4, 16]),
  measures: 'n·‖θ_T − θ_0‖²/H_T after one run',
  replicate: chain(
    ({ n, T, d }: GaussianDimension) => {
      const family = families.gaussianVector({ variances: Array.from({ length: d }, () => 1) })
      return keepingAllData({ family, truth: integersFrom(-1, d - 2), n, T })
    },
    (_, { n, T }, { theta, world }) => {
      const errors = theta.map((value, i) => value - Number(world.truth[i]))
      return errors.reduce((sum, error) => sum + error * error, 0) / meanSquaredError({ n, T, d: 1 })
    },
  ),
  predicts: ({ d }: GaussianDimension) => chiSquareLaw(d),
  criterion: (law) => distribution.equals(law, { margin: 0.03 }),
  controls: {
    'error flat in the dimension': { at: runs([4, 16]), predicts: () => chiSquareLaw(1) },
    ...worlds.eachGenerationReplacesTheLast(...runs([1, 16])),
  },
  survivors: worlds.everyObservationDrawn(...runs(4, 3)),
  limits: ['Distributions closer than 0.03, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance of the scaled squared error from its χ² law',
    over: runs(logSpaced(1, 16, 30)),
    labels: ['dimension d', 'Kolmogorov distance'],
    log: 'x',
    lines: { 'certified below': () => 0.03, 'if the error were flat in d (χ²₁)': ({ d }) => gap(d) },
  },
})
