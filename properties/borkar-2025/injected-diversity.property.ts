import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/borkar-2025/injection'
import { injected, injectedMore } from './worlds/injected.ts'

const runs = (perGeneration: number | number[], T = 100, n = 50) =>
  points({ symbols: 5, exponent: 0, n, c: [perGeneration].flat().map((fresh) => fresh / n), T })

verify(theorem, {
  title: 'the diversity is at least that of the source times (n − 1)c/(1 + (n − 1)c), in every generation',
  domain: domain({
    symbols: axis.integer(2, 8),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(2, 200),
    perGeneration: axis.logUniform(0.2, 20),
    T: axis.logInteger(1, 200),
  })
    .derive(({ n, perGeneration, ...rest }): law.Injection => ({ n, c: perGeneration / n, ...rest }))
    .where(({ c }) => c < 1),
  examples: [...runs([0.5, 1, 10]), ...runs(1, 5), ...runs(1, 200, 200)],
  measures: '1 − Σ p̂² after one run',
  replicate: chain(injected, (_last, _point, { theta }) => theta.reduce((left, p) => left - p * p, 1)),
  predicts: law.diversityAtLeast,
  criterion: (value) => mean.atLeast(value, { margin: 0.02, range: { low: 0, high: 1 } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...runs([1, 10], 200)),
    'injected a quarter as often': { at: [...runs([1, 10]), ...runs(1, 200, 100)], world: injectedMore(0.25) },
    'four fifths, from one observation on': {
      at: runs(1, 200),
      predicts: (point) => 0.8 * (1 - law.sourceAgreement(point)),
    },
    'the bound raised by a twelfth': { at: runs(10), predicts: (point) => (13 / 12) * law.diversityAtLeast(point) },
  },
  limits: ['Less than 0.02 below the bound is not looked for.'],
  figure: {
    title: 'Share of the diversity that is kept in the end, by the fresh observations of a generation of 50',
    over: runs(logSpaced(0.01, 49)),
    labels: ['probability c of a fresh observation', 'diversity kept'],
    log: 'x',
    lines: {
      exact: (point) => 1 - law.lostDiversity(point),
      'at least': (point) => law.diversityAtLeast(point) / (1 - law.sourceAgreement(point)),
    },
    series: () => undefined,
  },
})
