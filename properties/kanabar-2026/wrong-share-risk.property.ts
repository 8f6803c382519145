import { axis, domain, integersFrom, mean, points, verify } from 'collapse-check'
import * as known from '#theorems/kanabar-2026/known-share'
import theorem, * as law from '#theorems/kanabar-2026/wrong-share'
import { type CorrectedStream, squaredDistance, withShares } from './worlds/corrected-stream.ts'

const crawls = (told: number | number[], T: number | number[] = 15, n = 200): law.Misreported[] =>
  points({ symbols: 2, exponent: 1, n, share: 0.3, T, told })
const at = (told: number) => (point: law.Misreported) => law.misreportedRisk({ ...point, told })
const toldShare =
  (times: number) =>
  ({ drawn }: CorrectedStream, { told }: law.Misreported): Partial<CorrectedStream> => ({
    told: withShares(drawn, (share, t) => (t === 0 ? share : Math.min(1, times * told))),
  })

verify(theorem, {
  title: 'the risk of an estimate that is told a wrong share is the exact one',
  domain: domain({
    symbols: axis.choice(2),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(10, 1_000_000),
    share: axis.uniform(0.05, 1),
    told: axis.uniform(0.1, 1).means('the share that the estimate is told'),
    T: axis.integer(1, 15),
  }),
  examples: [...crawls([0.1, 0.3, 0.6, 0.9]), ...crawls(0.6, [2, 5])],
  measures: '|p̂_T − p|² after one run, told a wrong share',
  replicate: squaredDistance<law.Misreported>(known.unlabelled).in(toldShare(1)),
  predicts: law.misreportedRisk,
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.1 * value, variance: { atMost: law.squaredDistanceVarianceAtMost(point) } }),
  controls: {
    'told a tenth of it': { at: crawls(0.9), world: toldShare(0.1) },
    'as if the share were right': {
      at: crawls([0.1, 0.9]),
      predicts: ({ told, ...point }) => known.correctedRisk(point, known.unlabelled({ ...point, share: told })),
    },
    'as if the true share were told': {
      at: crawls(0.1),
      predicts: (point) => known.correctedRisk(point, known.unlabelled(point)),
    },
  },
  limits: ['Deviations of less than 10 % of the risk are not looked for; two symbols.'],
  figure: {
    title: 'Risk of two symbols, 200 observations a batch, three tenths of them real',
    over: crawls(0.3, integersFrom(1, 100)),
    labels: ['batches T', 'mean squared distance'],
    log: 'both',
    lines: {
      'told the truth': at(0.3),
      'told half of it': at(0.15),
      'told twice': at(0.6),
      'told that all is real': at(1),
    },
    series: ({ n, told }) => (n === 200 ? `simulated, told ${told}` : undefined),
  },
})
