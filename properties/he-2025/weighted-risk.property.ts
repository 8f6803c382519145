import { axis, chain, domain, families, logSpaced, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/he-2025/real-weight'

const { bestWeight, pooledWeight, weightedRisk } = law
const mixtures = (n: number, m: number, weight: number | number[], T: number | number[] = 20) =>
  points({ n, m, weight, T })
const [even, rare] = [
  { n: 20, m: 20 },
  { n: 10_000, m: 9_990_000 },
]

verify(theorem, {
  title: 'the risk of a weighted mixture is the exact one, in every generation',
  domain: domain({
    total: axis.logInteger(2, 10_000_000),
    share: axis.logUniform(0.001, 0.999),
    weight: axis.logUniform(0.001, 0.999),
    T: axis.logInteger(1, 100),
  })
    .derive(({ total, share, ...rest }) => {
      const n = Math.max(1, Math.round(share * total))
      return { n, m: total - n, ...rest }
    })
    .where(({ m }) => m > 0),
  examples: [
    ...mixtures(20, 20, bestWeight(even), [1, 2, 5, 20]),
    ...mixtures(20, 20, [0.1, 0.5, 0.9]),
    ...mixtures(rare.n, rare.m, [pooledWeight(rare), bestWeight(rare)], 50),
    ...mixtures(900, 100, 0.4),
  ],
  measures: 'the squared error of θ_T after one run',
  replicate: chain(
    ({ n, m, weight, T }: law.WeightedMixture) => ({
      family: families.gaussianMean({ sd: 1 }),
      truth: [0],
      generations: T,
      ...worlds.freshRealAndSynthetic(n, m),
      workflow: workflows.weightedRealLatestSynthetic({ share: n / (n + m), weight }),
    }),
    worlds.squaredError,
  ),
  predicts: weightedRisk,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    'pooled as if they were the same': {
      at: [...mixtures(20, 20, 0.9), ...mixtures(rare.n, rare.m, bestWeight(rare), 50)],
      world: (_, { n, m }) => worlds.freshRealAndSynthetic(n, m),
    },
    'the real data drawn once': {
      at: mixtures(20, 20, 0.5),
      world: (_, { n, m }) => worlds.realAndSynthetic(n, m),
    },
    ...worlds.noRealDataAfterTheFirstFit(...mixtures(20, 20, [0.5, 0.9])),
    ...worlds.oneGenerationTooFew(...mixtures(20, 20, bestWeight(even), 2)),
    'the weights exchanged': {
      at: [...mixtures(20, 20, 0.9), ...mixtures(900, 100, 0.4)],
      predicts: (mixture) => weightedRisk({ ...mixture, weight: 1 - mixture.weight }),
    },
  },
  survivors: {
    'pooled where that is the weight': {
      at: [...mixtures(20, 20, 0.5), ...mixtures(rare.n, rare.m, pooledWeight(rare), 50)],
      world: (_, { n, m }) => worlds.freshRealAndSynthetic(n, m),
    },
    ...worlds.anotherTruth([7], ...mixtures(20, 20, bestWeight(even))),
  },
  limits: ['Deviations of less than 5 % of the risk are not looked for.'],
  figure: {
    title: 'Risk in the long run (T = 1000), in units of σ², 20 real and 20 synthetic observations a generation',
    over: mixtures(20, 20, logSpaced(0.02, 0.98), 1000),
    labels: ['weight of the real data', 'mean squared error'],
    lines: {
      weighted: weightedRisk,
      'real data alone': ({ n }) => 1 / n,
      'the best weight’s': () => bestWeight(even) / 20,
    },
    series: ({ n, T }) => (n === 20 && T === 20 ? 'simulated, T = 20' : undefined),
  },
})
