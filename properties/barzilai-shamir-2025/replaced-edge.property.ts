import { axis, chain, domain, families, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, {
  type MovingSupport,
  meanReplaced,
  meanSquareReplaced,
} from '#theorems/barzilai-shamir-2025/moving-support'

const runs = (n: number, T: number | number[]) => points({ n, T })

verify(theorem, {
  title: 'replaced, the end of a uniform law shrinks by the factor n/(n+1) a generation, in the mean',
  domain: domain({ n: axis.logInteger(1, 200), perSample: axis.logUniform(0.02, 2) })
    .derive(({ n, perSample }) => ({ n, T: Math.ceil(perSample * n) }))
    .where(({ n, T }) => meanReplaced(n, T) < 0.97),
  examples: [...runs(20, [1, 5, 10, 20, 40]), ...runs(1, 1)],
  measures: 'θ_T/θ_0 after one run',
  replicate: chain(
    ({ n, T }: MovingSupport) => ({
      family: families.uniform({ estimator: 'maximum' }),
      truth: [1],
      generations: T,
      n,
      workflow: workflows.replace,
    }),
    ({ end }) => end,
  ),
  predicts: ({ n, T }) => meanReplaced(n, T),
  // The exact law gives the variance; a quarter of slack.
  criterion: (value, { n, T }) => {
    const exact = meanReplaced(n, T)
    const variance = meanSquareReplaced(n, T) - exact * exact
    return mean.equals(value, { margin: 0.02 * value, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...worlds.allDataAreKept(...runs(20, [20, 40])),
    'factor (n − 1)/n': {
      at: [...runs(5, 5), ...runs(2, 2)],
      predicts: ({ n, T }) => meanReplaced(n - 1, T),
    },
  },
  survivors: { ...worlds.dataInOtherUnits(...runs(20, 20)), ...worlds.everyObservationDrawn(...runs(5, 5)) },
  limits: ['Deviations of less than 2 % are not looked for.'],
  figure: {
    title: 'Mean end of a uniform law, n = 20',
    over: runs(20, integersFrom(1, 40)),
    labels: ['generation T', 'mean of θ_T/θ_0'],
    lines: { 'replaced, (20/21)^T': ({ n, T }) => meanReplaced(n, T), 'all data kept, 20/21': () => 20 / 21 },
    series: ({ n }) => (n === 20 ? 'simulated, replaced' : undefined),
  },
})
