import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/borkar-2025/injection'
import { injected, injectedMore } from './worlds/injected.ts'

const { squaredDistance, squaredDistanceVarianceAtMost } = law
const runs = (c: number | number[], T: number | number[] = 50, n = 1000) => points({ symbols: 4, exponent: 1, n, c, T })
const at = (c: number) => (point: law.Injection) => squaredDistance({ ...point, c })

verify(theorem, {
  title: 'the mean squared distance of the model from the source is the predicted one, up to large generations',
  domain: domain({
    symbols: axis.integer(2, 5),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(2, 10_000_000),
    c: axis.logUniform(0.001, 0.9),
    T: axis.logInteger(1, 60),
  }),
  examples: [...runs(0.1, [1, 5, 50]), ...runs([0.01, 0.5]), ...runs(0.001, 60, 10_000_000), ...runs(0.1, 20, 5)],
  measures: 'Σ (p̂ − p)² after one run',
  replicate: chain(injected, worlds.squaredError),
  predicts: squaredDistance,
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: squaredDistanceVarianceAtMost(point) } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...runs([0.1, 0.5])),
    'injected half as often': { at: [...runs([0.1, 0.5]), ...runs(0.1, 20, 5)], world: injectedMore(0.5) },
    ...worlds.oneGenerationTooMany(...runs(0.01, 2)),
    'a fresh sample': { at: runs(0.1), predicts: (point) => (1 - law.sourceAgreement(point)) / point.n },
    'in the end': {
      at: runs(0.01),
      predicts: (point) => law.settledAgreement(point) - law.sourceAgreement(point),
    },
  },
  survivors: worlds.everyTokenDrawn(...runs(0.1, 10, 20)),
  limits: [
    'Deviations of less than 5 % of the distance are not looked for.',
    'The variance is bounded by adding up the symbols’ standard deviations.',
  ],
  figure: {
    title: 'Mean squared distance from the source, four symbols, 1000 observations a generation',
    over: runs(0.1, logSpaced(1, 1000).map(Math.round)),
    labels: ['generation T', 'mean squared distance'],
    log: 'both',
    lines: { 'nothing injected': at(0), '1 %': at(0.01), '10 %': at(0.1), '50 %': at(0.5) },
    series: ({ n, c }) => (n === 1000 ? `simulated, ${100 * c} %` : undefined),
  },
})
