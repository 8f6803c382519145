import { axis, domain, logSpaced, mean, points, verify } from 'collapse-check'
import * as known from '#theorems/kanabar-2026/known-share'
import theorem, { gain, type Watermarked, watermarked } from '#theorems/kanabar-2026/watermark'
import { type CorrectedStream, squaredDistance } from './worlds/corrected-stream.ts'

const crawls = (kind: Watermarked['kind'], error: number | number[], n = 500, share = 0.1) =>
  points({ symbols: 3, exponent: 1, n, share, T: 15, kind, error })
const risk = (point: Watermarked) => known.correctedRisk(point, watermarked(point))

/** The same observations, told apart by nothing. */
const ignored = ({ drawn }: CorrectedStream, { share }: Watermarked): Partial<CorrectedStream> => ({
  told: drawn.map((parts, t) => parts.map(({ n }) => ({ n, share: t === 0 ? 1 : share }))),
})

verify(theorem, {
  title: 'the risk of the estimate that uses a watermark is the exact one',
  domain: domain({
    symbols: axis.integer(2, 4),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(20, 10_000_000),
    share: axis.logUniform(0.001, 1),
    T: axis.logInteger(1, 20),
    kind: axis.choice<Watermarked['kind']>('symmetric', 'erasure'),
    error: axis.uniform(0, 0.5),
  }),
  examples: [
    ...crawls('symmetric', [0, 0.1, 0.3, 0.5]),
    ...crawls('erasure', [0.1, 0.5]),
    ...crawls('symmetric', 0.1, 1e7, 0.001),
  ],
  measures: '|p̂_T − p|² after one run',
  replicate: squaredDistance(watermarked),
  predicts: risk,
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * value,
      variance: { atMost: known.squaredDistanceVarianceAtMost(point, watermarked(point)) },
    }),
  controls: {
    'the watermark ignored': {
      at: [...crawls('symmetric', [0, 0.1]), ...crawls('erasure', 0.1)],
      world: ignored,
    },
    'one worse by a half': {
      at: [...crawls('symmetric', 0.1), ...crawls('erasure', 0.3)],
      world: (_: unknown, point: Watermarked): CorrectedStream => {
        const worse = watermarked({ ...point, error: 1.5 * point.error })
        return { drawn: worse, told: worse }
      },
    },
    'as if it never erred': {
      at: [...crawls('symmetric', [0.1, 0.3]), ...crawls('erasure', 0.5)],
      predicts: (point) => risk({ ...point, error: 0 }),
    },
    'as if it were no help': {
      at: [...crawls('symmetric', [0, 0.1]), ...crawls('erasure', 0.5)],
      predicts: (point) => known.correctedRisk(point, known.unlabelled(point)),
    },
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'As many answers of each kind as are expected; their own chance is left out.',
  ],
  figure: {
    title: 'What a watermark multiplies the worth of an observation by, a symmetric detector',
    over: logSpaced(0.001, 0.5).flatMap((error) => crawls('symmetric', error)),
    x: 'error',
    labels: ['error of the detector', 'gain 1 + χ²'],
    log: 'both',
    lines: {
      '50 % real': (point) => gain({ ...point, share: 0.5 }),
      '10 % real': (point) => gain({ ...point, share: 0.1 }),
      '1 % real': (point) => gain({ ...point, share: 0.01 }),
    },
    series: () => undefined,
  },
})
