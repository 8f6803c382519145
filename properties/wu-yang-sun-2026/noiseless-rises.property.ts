import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import type { Designs } from '#theorems/wu-yang-sun-2026/finite-risk'
import theorem, { forgottenRisk, noiselessRisk } from '#theorems/wu-yang-sun-2026/without-noise'
import { largestFall } from './worlds/largest-fall.ts'

const designs = (p: number, n: number, s: number | number[]): Designs[] => points({ p, n, s })

verify(theorem, {
  title: 'without noise no refit helps, if the truth is along the largest variance',
  domain: domain({ n: axis.logInteger(1, 300), more: axis.logInteger(2, 300), s: axis.logUniform(1, 30) }).derive(
    ({ n, more, s }): Designs => ({ n, p: n + more, s }),
  ),
  examples: [...designs(12, 5, [1, 6]), ...designs(30, 20, 4), ...designs(600, 300, 9)],
  measures: 'the largest quotient of the exact risk before and after one of 60 refits; no chance',
  replicate: largestFall,
  predicts: () => 1,
  criterion: (value) => identity.atMost(value, { relative: 1e-10 }),
  controls: {
    'noise in the first labels': { at: [...designs(12, 5, 1), ...designs(30, 20, 4)], world: { sigma: 2 } },
    'the truth along the least variance': { at: [...designs(12, 5, 6), ...designs(30, 20, 4)], world: { s: 0.5 } },
  },
  limits: ['Observed on the exact law, which is computed, not simulated; sixty refits.'],
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
