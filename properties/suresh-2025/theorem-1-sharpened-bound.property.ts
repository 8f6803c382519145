import { axis, domain, identity, integersFrom, laws, verify } from 'collapse-check'
import { type Survival, survivalAtMost } from '#theorems/suresh-2025/theorem-1'
import theorem1Sharpened, { sharpenedSurvivalAtMost } from '#theorems/suresh-2025/theorem-1-sharpened'

const relative = 1e-12
const at = (n: number, count: number, k: number): Survival => ({ n, p0: count / n, k })
const bound = (value: number) => identity.atMost(value, { relative })

verify(theorem1Sharpened, {
  title: 'the exact survival probability is at most the sharper bound',
  domain: domain({ n: axis.logInteger(2, 1000), share: axis.uniform(0.002, 0.5), k: axis.logInteger(1, 200) })
    .derive(({ n, share, k }) => ({ n, p0: share / Math.sqrt(n), k }))
    // Where the bound says something.
    .where((point) => sharpenedSurvivalAtMost(point) < 1),
  measures: 'the exact survival probability of the Wright–Fisher chain',
  replicate: (point) => () => laws.wrightFisherSurvival(point),
  criterion: (point) => bound(sharpenedSurvivalAtMost(point)),
  examples: [at(100, 1, 1), at(100, 1, 6), at(100, 1, 22), at(1000, 1, 50), at(1000, 10, 6), at(5, 1, 1)],
  controls: {
    'without the correction: the lower bound': {
      at: [at(100, 1, 6), at(1000, 10, 6)],
      criterion: ({ n, p0, k }) => bound(-Math.expm1(-n * p0 * laws.survivalExponent(k))),
    },
    'a hundredth of the constants': {
      at: [at(100, 1, 6), at(1000, 10, 6)],
      criterion: (point) => bound(sharpenedSurvivalAtMost(point, 0.024)),
    },
    'half of the generations': {
      at: [at(100, 1, 6)],
      replicate: (point) => () => laws.wrightFisherSurvival({ ...point, k: Math.max(1, Math.ceil(point.k / 2)) }),
    },
  },
  limits: [
    'A computation at the sizes listed, not a proof; the proof is in the notes.',
    'Still loose: the correction is some ten times what is needed.',
  ],
  figure: {
    title: 'Bounds on the survival of a symbol seen once among 100',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(still alive)',
    over: integersFrom(1, 50),
    lines: {
      'exact law': (k) => laws.wrightFisherSurvival(at(100, 1, k)),
      'Theorem 1': (k) => survivalAtMost(at(100, 1, k)),
      'this page': (k) => sharpenedSurvivalAtMost(at(100, 1, k)),
    },
    series: () => undefined,
  },
})
