import { axis, chain, domain, logSpaced, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/wang-2026/blind-pooling'
import { crawl } from './worlds/crawl.ts'

const crawls = (real: number | number[], T: number | number[] = 100) => points({ m: 100, real, T })

verify(theorem, {
  title: 'the risk of blind pooling lies between its two bounds',
  domain: domain({
    m: axis.logInteger(1, 10_000_000),
    share: axis.logUniform(0.001, 1),
    T: axis.logInteger(1, 200),
  }).derive(({ m, share, T }): law.Crawl => ({ m, real: Math.round(share * m), T })),
  examples: [...crawls([0, 10, 25, 50, 100]), ...crawls(10, [1, 10])],
  measures: 'the squared error of θ_T after one run',
  replicate: chain(crawl, worlds.squaredError),
  predicts: (point) => [law.blindRiskAtLeast(point), law.blindRiskAtMost(point)] as const,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion([low, high], point) {
    const exact = law.blindRisk(point)
    return mean.between(low, high, { margin: 0.05 * exact, variance: { atMost: 2.5 * exact * exact } })
  },
  controls: {
    'half as much real data': {
      at: crawls([25, 50, 80]),
      world: (_: unknown, { m, real }: law.Crawl) => ({
        workflow: workflows.contaminatedAccumulation({ share: real / m / 2 }),
      }),
    },
    ...worlds.allDataAreReal(...crawls([10, 25, 50])),
    ...worlds.eachGenerationReplacesTheLast(...crawls([10, 50])),
    'the lower bound raised by a fourteenth': {
      at: crawls(0),
      predicts: (point) => [(15 / 14) * law.blindRiskAtLeast(point), 1] as const,
    },
    'the upper bound lowered by a fourteenth': {
      at: crawls(0),
      predicts: (point) => [0, (13 / 14) * law.blindRiskAtMost(point)] as const,
    },
  },
  limits: [
    'Less than 5 % beyond a bound is not looked for. With few real data the bounds are a factor of up to 2 apart.',
  ],
  figure: {
    title: 'Risk in units of σ²/m and its bounds, a tenth of every batch real',
    over: crawls(10, logSpaced(1, 1000).map(Math.round)),
    labels: ['generation T', 'm · mean squared error'],
    log: 'both',
    lines: {
      'at most': (point) => 100 * law.blindRiskAtMost(point),
      exact: (point) => 100 * law.blindRisk(point),
      'at least': (point) => 100 * law.blindRiskAtLeast(point),
    },
    series: () => undefined,
  },
})
