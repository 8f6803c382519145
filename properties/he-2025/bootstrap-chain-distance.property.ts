import { axis, chain, domain, families, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, { type BootstrapChain, chainDistance } from '#theorems/he-2025/bootstrap-chain'

const resampled = (n: number, T: number | number[]) => points({ n, T })
/** A model of one point, where there is none to start from. */
const none = (n: number) => new Float64Array(n + 2).fill(1, 0, 1)

verify(theorem, {
  title: 'the mean squared distance of the resampled distribution function from the true one is the exact one',
  domain: domain({ n: axis.logInteger(1, 30), perObservation: axis.logUniform(0.05, 2) }).derive(
    ({ n, perObservation }): BootstrapChain => ({ n, T: Math.ceil(perObservation * n) }),
  ),
  examples: [...resampled(20, [1, 5, 10, 20]), ...resampled(1, 3), ...resampled(5, 10)],
  measures: '∫ (F̂_T − F)² dF after one run on real data that are uniform on [0, 1]',
  replicate: chain(
    ({ n, T }: BootstrapChain) => ({
      family: families.kernelDensity({ bandwidth: 0, capacity: n }),
      realData: families.uniform({ estimator: 'maximum' }),
      truth: [1],
      initial: none(n),
      generations: T,
      n,
    }),
    (_last, { n }, { theta, world }) => {
      // Of the uniform law: (1/n)·Σ (x_(i) − (i − ½)/n)² + 1/(12n²).
      const sorted = theta
        .slice(2, 2 + n)
        .map((x) => x / world.unit)
        .sort()
      return sorted.reduce((sum, x, i) => sum + (x - (i + 0.5) / n) * (x - (i + 0.5) / n), 1 / (12 * n)) / n
    },
  ),
  predicts: chainDistance,
  criterion: (value) => mean.equals(value, { margin: 0.05 * value, range: { low: 0, high: 1 / 3 } }),
  controls: {
    ...worlds.oneGenerationTooMany(...resampled(20, [1, 5])),
    'half of the observations real and new': {
      at: resampled(20, [5, 20]),
      world: { workflow: workflows.freshRealLatestSynthetic({ share: 0.5 }) },
    },
    'all of them real': { at: resampled(20, 5), predicts: ({ n }) => 1 / (6 * n) },
    'errors that add up': { at: resampled(20, 20), predicts: ({ n, T }) => T / (6 * n) },
  },
  survivors: {
    'the data twice as wide': { at: resampled(20, 10), world: { unit: 2 } },
  },
  limits: ['Samples of at most 30; deviations of less than 5 % of the distance are not looked for.'],
  figure: {
    title: 'Mean squared distance from the true distribution function, n = 20',
    over: resampled(20, integersFrom(1, 60)),
    labels: ['generation T', 'distance'],
    lines: { resampled: chainDistance, 'its end, a sixth': () => 1 / 6 },
  },
})
