import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  laws,
  mean,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { blindRisk, type Crawl } from '#theorems/wang-2026/blind-pooling'
import { crawl } from './worlds/crawl.ts'

const crawls = (real: number | number[], T: number | number[] = 100, m = 100) => points({ m, real, T })
const withShare = (real: number) => (point: Crawl) => blindRisk({ ...point, real })

verify(theorem, {
  title: 'the risk of blind pooling is the exact one',
  domain: domain({
    m: axis.logInteger(1, 10_000_000),
    share: axis.logUniform(0.001, 1),
    T: axis.logInteger(1, 200),
  }).derive(({ m, share, T }): Crawl => ({ m, real: Math.round(share * m), T })),
  examples: [...crawls(10, [1, 10, 30, 100]), ...crawls([1, 50, 80]), ...crawls(10_000, 200, 10_000_000)],
  measures: 'the squared error of θ_T after one run',
  replicate: chain(crawl, worlds.squaredError),
  predicts: blindRisk,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    'no real data after the first batch': { at: crawls([10, 50]), world: { workflow: workflows.accumulate } },
    'each batch replaces the last': {
      at: crawls([10, 50]),
      world: (_: unknown, { m, real }: Crawl) => worlds.freshRealAndSynthetic(real, m - real),
    },
    'a tenth more real data': {
      at: crawls(50),
      world: { workflow: workflows.contaminatedAccumulation({ share: 0.55 }) },
    },
    ...worlds.allDataAreReal(...crawls([10, 50])),
    'as if all were real': { at: crawls([10, 50]), predicts: ({ m, T }) => 1 / (m * T) },
    'as if none were real': { at: crawls([10, 50]), predicts: ({ m, T }) => laws.harmonicSquares(T) / m },
  },
  survivors: {
    ...worlds.anotherTruth([7], ...crawls(10)),
    ...worlds.everyObservationDrawn(...crawls(5, 10, 50)),
    'other units': { at: crawls(10), world: { family: families.gaussianMean({ sd: 1000 }), unit: 1000 } },
  },
  limits: ['Deviations of less than 5 % of the risk are not looked for.'],
  figure: {
    title: 'Risk of blind pooling in units of σ²/m, m = 100',
    over: crawls(10, [...integersFrom(1, 9), ...integersFrom(1, 30).map((i) => 10 * i)]),
    labels: ['generation T', 'mean squared error'],
    log: 'both',
    lines: {
      '1 % real': withShare(1),
      '10 % real': withShare(10),
      '50 % real': withShare(50),
      'all real': withShare(100),
    },
    series: ({ m, real }) => (m === 100 ? `simulated, ${real} %` : undefined),
  },
})
