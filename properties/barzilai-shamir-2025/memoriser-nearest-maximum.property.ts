import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  laws,
  points,
  probability,
  special,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import memoriserTheorem, { type Remaining } from '#theorems/barzilai-shamir-2025/memoriser'

/** The probability that a normal variable lies within one standard deviation. */
const within = 1 - 2 * special.normalCdf(-1)
const after = (...T: number[]) => points({ n: 50, T })

verify(memoriserTheorem, {
  title: 'the nearest maximum stays where theory puts a Gaussian mean',
  domain: domain({ n: axis.choice(30, 50, 100), T: axis.integer(1, 12) }),
  examples: after(1, 3, 12),
  measures: 'one run of T generations, N = n: is |θ_T| below √(H_T/n)?',
  replicate: chain(
    ({ n, T }: Remaining) => ({
      family: families.memoriser({ N: n, solver: 'nearest' }),
      truth: [0],
      generations: T,
      n,
      workflow: workflows.accumulate,
    }),
    ({ location }, { n, T }) => Math.abs(location) < Math.sqrt(laws.harmonicSquares(T) / n),
  ),
  predicts: () => within,
  criterion: (value) => probability.equals(value, { margin: 0.04 }),
  controls: {
    'the global maximum': {
      at: [...after(1), { n: 30, T: 3 }],
      world: (_world, { n }) => ({ family: families.memoriser({ N: n, solver: 'global' }) }),
    },
    ...worlds.eachGenerationReplacesTheLast(...after(3, 12)),
  },
  limits: [
    'From n = 30 on the ends of [−1, 1] are more than four standard deviations away, and the law is normal to 0.001.',
  ],
  figure: {
    title: 'Probability of an error below one predicted standard deviation, n = N = 50',
    over: after(...integersFrom(1, 12)),
    labels: ['generation T', 'probability'],
    lines: { 'nearest maximum, 0.683': () => within, 'global maximum': () => 0 },
    series: ({ n }) => (n === 50 ? 'simulated, nearest maximum' : undefined),
  },
})
