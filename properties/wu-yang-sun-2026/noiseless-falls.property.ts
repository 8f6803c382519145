import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import type { Designs } from '#theorems/wu-yang-sun-2026/finite-risk'
import theorem, { forgottenRisk, noiselessRisk } from '#theorems/wu-yang-sun-2026/without-noise'
import { largestFall } from './worlds/largest-fall.ts'

const designs = (p: number, n: number, s: number | number[]): Designs[] => points({ p, n, s })

verify(theorem, {
  title: 'without noise no refit helps, even if the truth is along the least variance',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(1, 200), more: axis.logInteger(2, 200), s: axis.logUniform(0.05, 0.8) }).derive(
    ({ n, more, s }): Designs => ({ n, p: n + more, s }),
  ),
  examples: [...designs(12, 5, [0.1, 0.3, 0.8]), ...designs(30, 20, 0.5), ...designs(60, 30, 0.3)],
  measures: 'the largest quotient of the exact risk before and after one of 60 refits; no chance',
  replicate: largestFall,
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-10 }),
  controls: {
    'the truth along the largest variance': { at: [...designs(12, 5, 0.3), ...designs(30, 20, 0.5)], world: { s: 3 } },
    'no spike': { at: [...designs(12, 5, 0.3), ...designs(30, 20, 0.5)], world: { s: 1 } },
  },
  limits: [
    'A refutation by examples; that every s below 1 has a refit that helps is proved in the notes, and near 1 none of the first sixty does by enough to be seen. The exact law is computed, not simulated.',
  ],
  figure: {
    title: 'Risk without noise, twelve dimensions, five rows, in units of that of a model that knows nothing',
    over: designs(12, 5, logSpaced(0.1, 10)),
    labels: ['variance along the spike s', 'risk / (s|β|²)'],
    log: 'both',
    lines: {
      'first fit': (point) => noiselessRisk({ ...point, T: 0 }) / point.s,
      '1 refit': (point) => noiselessRisk({ ...point, T: 1 }) / point.s,
      '3 refits': (point) => noiselessRisk({ ...point, T: 3 }) / point.s,
      'in the end': (point) => forgottenRisk(point) / point.s,
    },
    series: () => undefined,
  },
})
