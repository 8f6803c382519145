import { axis, domain, fold, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  detour,
  detourVarianceAtMost,
  harmonic,
  meanPathLength,
} from '#theorems/barzilai-shamir-2025/gaussian-steps'
import { type GaussianMean, gaussianMean } from './worlds/gaussian-mean.ts'

const runs = (T: number | number[], n = 20) => points({ n, T })

/** Path length minus `ratio` times the distance covered, in units of the mean path length. */
const excess = (ratio = detour) =>
  fold(gaussianMean, {
    start: () => ({ at: 0, length: 0 }),
    each: ({ at, length }, { mean }) => ({ at: mean, length: length + Math.abs(mean - at) }),
    read: ({ at, length }, { n, T }: GaussianMean) => (length - ratio(T) * Math.abs(at)) / meanPathLength(n, T),
  })

verify(theorem, {
  title: 'the mean path length is the predicted multiple of the mean distance covered',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(2, 1000) }).where(({ T }) => T <= 200 || T === 1000),
  examples: runs([2, 10, 100, 1000]),
  measures: 'path length − predicted ratio × distance covered, over the mean path length, after one run',
  replicate: excess(),
  criterion: ({ T }) => mean.equals(0, { margin: 0.05, variance: { atMost: 1.25 * detourVarianceAtMost(T) } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs([10, 100])),
    'no cancellation: ratio 1': { at: runs([10, 100]), replicate: excess(() => 1) },
    'steps that shrink like 1/√T': { at: runs(100), replicate: excess((T) => 2 * Math.sqrt(T / harmonic(T))) },
  },
  survivors: worlds.everyObservationDrawn(...runs(10, 5)),
  limits: [
    'A ratio of means, tested as one mean that must vanish; the mean of the ratio itself is infinite.',
    'Deviations of less than 5 % are not looked for.',
  ],
  figure: {
    title: 'Length of the path over the distance it covers',
    over: runs(integersFrom(2, 1000)),
    labels: ['generation T', 'mean path length / mean distance'],
    log: 'x',
    lines: { 'all data kept': ({ T }) => detour(T), 'each generation replaces the last': ({ T }) => Math.sqrt(T) },
    series: () => undefined,
  },
})
