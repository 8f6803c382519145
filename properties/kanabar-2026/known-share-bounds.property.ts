import { axis, domain, logSpaced, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/kanabar-2026/known-share'
import { blindly, type CorrectedStream, squaredDistance, withShares } from './worlds/corrected-stream.ts'

const crawls = (share: number | number[], T = 30, n = 200) => points({ symbols: 3, exponent: 1, n, share, T })
const worth = ({ n, share, T }: law.KnownShare) => n * (1 + (T - 1) * share * share)

verify(theorem, {
  title: 'the risk of the estimate that knows the share lies between 1 − 1/n and 1 times (1 − |p|²)/S',
  domain: domain({
    symbols: axis.integer(2, 4),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(2, 10_000_000),
    share: axis.logUniform(0.001, 1),
    T: axis.logInteger(1, 30),
  }),
  examples: [...crawls([0.01, 0.1, 0.3, 1]), ...crawls(0.3, 10, 2), ...crawls(0.3, 10, 10_000_000)],
  measures: '|p̂_T − p|² after one run',
  replicate: squaredDistance(law.unlabelled),
  predicts(point) {
    const stream = law.unlabelled(point)
    return [law.riskAtLeast(point, stream), law.riskAtMost(point, stream)] as const
  },
  criterion([low, high], point) {
    const stream = law.unlabelled(point)
    return mean.between(low, high, {
      margin: 0.05 * law.riskAtMost(point, stream),
      variance: { atMost: law.squaredDistanceVarianceAtMost(point, stream) },
    })
  },
  controls: {
    'every observation taken for real': { at: crawls([0.1, 0.3]), world: blindly },
    'a quarter less real data': {
      at: crawls(0.3),
      world: ({ drawn }: CorrectedStream): CorrectedStream => {
        const less = withShares(drawn, (share, t) => (t === 0 ? share : 0.75 * share))
        return { drawn: less, told: less }
      },
    },
    'all observations real': {
      at: crawls([0.1, 0.3]),
      world: ({ told }: CorrectedStream): Partial<CorrectedStream> => ({ drawn: withShares(told, () => 1) }),
    },
    'the lower bound raised by a fourteenth': {
      at: crawls(1),
      predicts: (point) => [(15 / 14) * law.riskAtLeast(point, law.unlabelled(point)), 1] as const,
    },
    'the upper bound lowered by a fourteenth': {
      at: crawls(1),
      predicts: (point) => [0, (13 / 14) * law.riskAtMost(point, law.unlabelled(point))] as const,
    },
  },
  limits: ['Less than 5 % beyond a bound is not looked for.'],
  figure: {
    title: 'What T batches are worth, in batches of real data',
    over: logSpaced(1, 1000).flatMap((T) => crawls(0.1, Math.round(T))),
    x: 'T',
    labels: ['batches T', 'batches of real data'],
    log: 'both',
    lines: {
      'all real': ({ T }) => T,
      'a tenth real, labels known': ({ T }) => 1 + (T - 1) / 10,
      'a tenth real, share known': (point) => worth(point) / point.n,
      'a hundredth real, share known': (point) => worth({ ...point, share: 0.01 }) / point.n,
    },
    series: () => undefined,
  },
})
