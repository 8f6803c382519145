import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, {
  type At,
  logVariance,
  median,
  medianAtLeast,
  medianAtMost,
  type Unbiased,
} from '#theorems/shumailov-2024/gaussian-medians'
import { unbiased } from './worlds/gaussians.ts'

const atMedian = (run: Unbiased): At => ({ ...run, x: median(run) })
const runs = (T: number | number[], n = 10) => points({ n, T }).map(atMedian)

verify(theorem, {
  title: 'half of the runs have less than the exact median of the variance, which falls exponentially',
  domain: domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 100) }).derive(atMedian),
  examples: [...runs([1, 10, 50, 100]), ...runs(5, 2), ...runs(100, 100), ...runs(50, 1000)],
  measures: 'one run of T generations: is the last variance above the median x?',
  replicate: chain(unbiased, ({ sd }, { x }) => sd * sd > x),
  predicts: () => 0.5,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...runs([1, 50]), ...runs(5, 2)),
    ...worlds.oneGenerationTooMany(...runs(1, 5), ...runs(5, 2)),
    ...worlds.allDataAreKept(...runs(50)),
    'the mean in its place': {
      at: runs([10, 50]),
      replicate: chain(unbiased, ({ sd }) => sd * sd > 1),
    },
    'the mean of the logarithm in its place': {
      at: runs(5, 2),
      replicate: chain(unbiased, ({ sd }, run) => 2 * Math.log(sd) > logVariance(run).mean),
    },
  },
  survivors: { ...worlds.dataInOtherUnits(...runs(10)), ...worlds.everyObservationDrawn(...runs(10)) },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Median of the variance in units of the true one, n = 10; its mean is 1',
    over: integersFrom(1, 60).flatMap((T) => runs(T)),
    x: 'T',
    labels: ['generation T', 'variance'],
    log: 'y',
    lines: { median: ({ x }) => x, mean: () => 1, 'at most': medianAtMost, 'at least': medianAtLeast },
    series: () => undefined,
  },
})
