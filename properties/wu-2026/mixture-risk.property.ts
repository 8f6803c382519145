import { experiment, logSpaced, mean, type Stream, variates, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wu-2026/sequence-model'
import { sized, sources } from './worlds/sources.ts'

const { information, leastRisk } = law

/** The loss of one estimate by both sources, of the best number of coordinates. */
const loss = experiment(
  (point: law.Sources) => ({
    m: law.cutoff(point),
    /** The weight of the auxiliary observation of a coordinate, beside n. */
    weight: (j: number) => information(point, j, 'auxiliary'),
  }),
  ({ m, weight }, point) => {
    const rest = law.neglected(point, m)
    const noise = 1 / Math.sqrt(point.n)
    const coordinates = Array.from({ length: m }, (_, i) => ({
      other: 1 / Math.sqrt(information(point, i + 1, 'auxiliary')),
      share: weight(i + 1) / (point.n + weight(i + 1)),
    }))
    return (stream: Stream) =>
      coordinates.reduce((sum, { other, share }) => {
        const error = (1 - share) * noise * variates.normal(stream) + share * other * variates.normal(stream)
        return sum + error * error
      }, rest)
  },
)

verify(theorem, {
  title: 'the risk of the mixture is the sum of reciprocal precisions, and of the signal that is left out',
  domain: sources(1_000_000, 50),
  examples: [...sized(1.5, 2, 0.7, 100, 10_000), ...sized(1, 1.5, 0.6, 1000), ...sized(1, 0.5, 0.9, 1000)],
  measures: 'the squared distance of one estimate from the truth, all coordinates',
  replicate: loss,
  predicts: (point) => leastRisk(point),
  // The law gives the variance of the loss; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * value,
      variance: { atMost: Math.max(1e-6 * value * value, 1.25 * law.lossVariance(point, law.cutoff(point))) },
    }),
  controls: {
    'the target alone': { at: sized(1.5, 2, 0.7, 100, 10_000), predicts: (point) => leastRisk(point, 'target') },
    'the auxiliary source alone': {
      at: sized(1.5, 2, 0.7, 100, 10_000),
      predicts: (point) => leastRisk(point, 'auxiliary'),
    },
    'pooled as if observations of both were worth the same': {
      at: sized(1.5, 2, 0.7, 10_000),
      world: (_: object, { n2 }: law.Sources) => ({ weight: () => n2 }),
    },
    'the sources exchanged': {
      at: sized(1.5, 2, 0.7, 100, 10_000),
      predicts: ({ n, n2, ...powers }) => leastRisk({ ...powers, n: n2, n2: n }),
    },
    'half of the coordinates': {
      at: sized(1.5, 2, 0.7, 10_000),
      world: ({ m }: { readonly m: number }) => ({ m: Math.floor(m / 2) }),
    },
  },
  limits: ['Deviations of less than 5 % of the risk are not looked for; at most 50 coordinates.'],
  figure: {
    title: 'Risk of both sources and of each, s = 1.5, δ = 2, an auxiliary source of n^0.7 observations',
    over: logSpaced(10, 1_000_000).flatMap((n) => sized(1.5, 2, 0.7, Math.round(n))),
    x: 'n',
    labels: ['observations of the target n', 'risk'],
    log: 'both',
    lines: {
      both: (point) => leastRisk(point),
      'target alone': (point) => leastRisk(point, 'target'),
      'auxiliary alone': (point) => leastRisk(point, 'auxiliary'),
    },
    series: ({ s, delta }) => (s === 1.5 && delta === 2 ? 'simulated, both' : undefined),
  },
})
