import { logSpaced, mean, points, type SettledWorld, verify, worlds } from 'collapse-check'
import theorem, { multiplierAtMost, riskMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'
import {
  anySchedule,
  type BatchMean,
  FAMILIES,
  type FamilyName,
  multiplier,
  spread,
  squaredError,
} from './worlds/accumulated-means.ts'

const means = (family: FamilyName, first: number, later: number, T = 60, mean = 1) =>
  points({ family, first, later, growth: 1, T, mean })
const bound = ({ family, ...batches }: BatchMean) =>
  multiplierAtMost({ v2: FAMILIES[family].variance.v2, sizes: sizesOf(batches) })

verify(theorem, {
  title: 'the risk is at most twice that of the real data, or what the squared mean makes of it, under any schedule',
  domain: anySchedule,
  examples: [
    ...means('normal mean', 20, 1, 200, 0),
    ...means('normal mean', 1, 1, 60, 0),
    ...means('Bernoulli', 5, 1, 60, 0.3),
    ...means('Poisson', 20, 1),
    ...means('exponential', 20, 1),
    ...means('gamma of shape 3', 10, 1),
  ],
  measures: 'n_1/V(m) times the squared error of the mean of all data after one run',
  replicate: squaredError,
  predicts: bound,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) => {
    const exact = multiplier(point)
    return mean.atMost(value, { margin: 0.05 * value, variance: { atMost: 1.25 * spread(point) * exact * exact } })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(
      ...means('normal mean', 20, 1, 200, 0),
      ...means('Bernoulli', 5, 1, 60, 0.3),
    ),
    'π²/6, as for equal batches': {
      at: [...means('normal mean', 20, 1, 200, 0), ...means('Poisson', 20, 1, 200)],
      predicts: () => (Math.PI * Math.PI) / 6,
    },
    'half of the real data lost': {
      at: means('normal mean', 20, 1, 200, 0),
      world: ({ n }: SettledWorld) => ({ n: (t: number) => (t === 1 ? n(t) / 2 : n(t)) }),
    },
    'the bound lowered by a fourteenth': {
      at: means('normal mean', 20, 1, 200, 0),
      predicts: (point) => (13 / 14) * bound(point),
    },
  },
  limits: ['Less than 5 % beyond the bound is not looked for.', 'Small samples of the skewest families are left out.'],
  figure: {
    title: 'Risk after many batches of one observation, in units of that of the real data',
    over: logSpaced(1, 1000).flatMap((first) => means('exponential', Math.round(first), 1)),
    x: 'first',
    labels: ['real observations', 'risk'],
    log: 'x',
    lines: {
      'exponential, bound': bound,
      'exponential, 2000 batches': ({ first }) => riskMultiplier(1, sizesOf({ first, later: 1, growth: 1, T: 2000 })),
      'constant variance, bound': () => 2,
      'constant variance, 2000 batches': ({ first }) =>
        riskMultiplier(0, sizesOf({ first, later: 1, growth: 1, T: 2000 })),
    },
    series: () => undefined,
  },
})
