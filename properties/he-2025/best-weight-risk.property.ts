import { axis, chain, domain, families, laws, logSpaced, mean, verify, workflows, worlds } from 'collapse-check'
import theorem, { bestWeight, type Mixture, pooledWeight, settledAt } from '#theorems/he-2025/real-weight'

const mixtures = (...sizes: (readonly [n: number, m: number])[]) =>
  sizes.map(([n, m]) => ({ n, m, T: settledAt(bestWeight({ n, m })) }))
const weighing = (weight: (mixture: Mixture) => number) => (_: unknown, mixture: Mixture) => ({
  workflow: workflows.weightedRealLatestSynthetic({
    share: mixture.n / (mixture.n + mixture.m),
    weight: weight(mixture),
  }),
})

verify(theorem, {
  title: 'with the best weight the risk settles at that weight over n',
  domain: domain({ total: axis.logInteger(2, 10_000_000), share: axis.logUniform(0.001, 0.999) }).derive(
    ({ total, share }) => {
      const n = Math.min(total - 1, Math.max(1, Math.round(share * total)))
      return { n, m: total - n, T: settledAt(bestWeight({ n, m: total - n })) }
    },
  ),
  examples: mixtures([20, 20], [100, 10_000], [10_000, 9_990_000], [900, 100]),
  measures: 'n times the squared error of θ_T, T so late that the risk has settled',
  replicate: chain(
    ({ n, m, T }: Mixture) => ({
      family: families.gaussianMean({ sd: 1 }),
      truth: [0],
      generations: T,
      ...worlds.freshRealAndSynthetic(n, m),
      ...weighing(bestWeight)(undefined, { n, m, T }),
    }),
    (last, point, run) => point.n * worlds.squaredError(last, point, run),
  ),
  predicts: bestWeight,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    'pooled as if they were the same': {
      at: mixtures([20, 20], [100, 10_000], [10_000, 9_990_000]),
      world: (_: unknown, { n, m }: Mixture) => worlds.freshRealAndSynthetic(n, m),
    },
    'the golden ratio, whatever the sizes': {
      at: mixtures([100, 10_000], [10_000, 9_990_000]),
      world: weighing(() => laws.bestRealWeight(1)),
    },
    'a weight twice as large': {
      at: mixtures([100, 10_000], [10_000, 9_990_000]),
      world: weighing((mixture) => 2 * bestWeight(mixture)),
    },
    'a half, whatever the sizes': { at: mixtures([100, 10_000], [900, 100]), predicts: () => 0.5 },
    'n and m exchanged': {
      at: mixtures([100, 10_000], [900, 100]),
      predicts: ({ n, m }) => bestWeight({ n: m, m: n }),
    },
  },
  survivors: worlds.anotherTruth([7], ...mixtures([20, 20], [900, 100])),
  limits: ['Deviations of less than 5 % of the risk are not looked for.'],
  figure: {
    title: 'Risk in the long run in units of σ²/n, by how much is real',
    over: logSpaced(1, 1000).map((m) => ({ n: 100, m: 100 * m, T: 1 })),
    x: 'm',
    labels: ['synthetic observations beside 100 real ones', 'n · mean squared error'],
    log: 'both',
    lines: {
      'best weight': bestWeight,
      'pooled as if they were the same': ({ n, m }) =>
        n * laws.weightedRealVariance({ n, m, weight: pooledWeight({ n, m }) }),
    },
    series: ({ n }) => (n === 100 ? 'simulated' : undefined),
  },
})
