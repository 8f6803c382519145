import { axis, domain, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/kanabar-2026/known-share'
import { blindly, type CorrectedStream, squaredDistance, withShares } from './worlds/corrected-stream.ts'

const crawls = (share: number, T: number | number[] = 30, n = 200) => points({ symbols: 4, exponent: 1, n, share, T })
const risk = (point: law.KnownShare) => law.correctedRisk(point, law.unlabelled(point))
const toldShares =
  (shareOf: (share: number) => number) =>
  ({ drawn }: CorrectedStream): Partial<CorrectedStream> => ({
    told: withShares(drawn, (share, t) => (t === 0 ? share : shareOf(share))),
  })

verify(theorem, {
  title: 'the risk of the estimate that knows the share is the exact one',
  domain: domain({
    symbols: axis.integer(2, 5),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(2, 10_000_000),
    share: axis.logUniform(0.001, 1),
    T: axis.logInteger(1, 30),
  }),
  examples: [
    ...crawls(0.3, [1, 5, 30]),
    ...crawls(0.1),
    ...crawls(0.9),
    ...crawls(0.3, 20, 10_000_000),
    ...crawls(0.3, 5, 2),
  ],
  measures: '|p̂_T − p|² after one run',
  replicate: squaredDistance(law.unlabelled),
  predicts: risk,
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * value,
      variance: { atMost: law.squaredDistanceVarianceAtMost(point, law.unlabelled(point)) },
    }),
  controls: {
    'every observation taken for real': { at: [...crawls(0.1), ...crawls(0.3)], world: blindly },
    'a fifth of the share': { at: crawls(0.3), world: toldShares((share) => share / 5) },
    'three times the share': { at: crawls(0.3), world: toldShares((share) => 3 * share) },
    'all observations real': {
      at: [...crawls(0.1), ...crawls(0.3)],
      world: ({ told }: CorrectedStream): Partial<CorrectedStream> => ({ drawn: withShares(told, () => 1) }),
    },
    'as if labels were known': {
      at: [...crawls(0.1), ...crawls(0.3)],
      predicts: ({ n, share, T, ...alphabet }) => law.diversity(alphabet) / (n * (1 + (T - 1) * share)),
    },
    'models taken for the truth': {
      at: crawls(0.3, 5, 2),
      predicts: (point) => law.riskAtMost(point, law.unlabelled(point)),
    },
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'The variance is bounded by adding up the symbols’ standard deviations.',
  ],
  figure: {
    title: 'Risk of four symbols, 200 observations a batch, a tenth of them real',
    over: crawls(0.1, integersFrom(1, 60)),
    labels: ['generation T', 'mean squared distance'],
    log: 'both',
    lines: {
      'share known': risk,
      'labels known': ({ n, share, T, ...alphabet }) => law.diversity(alphabet) / (n * (1 + (T - 1) * share)),
      'first batch alone': ({ n, ...alphabet }) => law.diversity(alphabet) / n,
    },
  },
})
