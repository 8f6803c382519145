import { axis, domain, identity, integersFrom, laws, points, verify } from 'collapse-check'
import { type Survival, survivalAtLeast, survivalAtMost } from '#theorems/suresh-2025/theorem-1'
import theorem, { sharpConstant, sharpenedSurvivalAtMost } from '#theorems/suresh-2025/theorem-1-sharpened'

const oneOf100 = (...k: number[]): Survival[] => points({ n: 100, p0: 0.01, k })
const tenOf1000: Survival[] = points({ n: 1000, p0: 0.01, k: 6 })
const sharpened = (point: Survival) => sharpenedSurvivalAtMost(point)

verify(theorem, {
  title: 'the exact survival probability is at most the sharper bound',
  domain: domain({
    n: axis.logInteger(2, 1000),
    share: axis.uniform(0.002, 0.5).means('p₀ in units of 1/√n'),
    k: axis.logInteger(1, 200),
  })
    .derive(({ n, share, k }) => ({ n, p0: share / Math.sqrt(n), k }))
    // Where the bound says something.
    .where((point) => sharpened(point) < 1),
  examples: [...oneOf100(1, 6, 22), { n: 1000, p0: 0.001, k: 50 }, ...tenOf1000, { n: 5, p0: 0.2, k: 1 }],
  measures: 'the exact survival probability of the Wright–Fisher chain',
  replicate: (point) => () => laws.wrightFisherSurvival(point),
  predicts: sharpened,
  criterion: (value) => identity.atMost(value, { relative: 1e-12 }),
  controls: {
    'without the correction: the lower bound': { at: [...oneOf100(6), ...tenOf1000], predicts: survivalAtLeast },
    'half of the generations': {
      at: oneOf100(6),
      replicate: (point) => () => laws.wrightFisherSurvival({ ...point, k: Math.max(1, Math.ceil(point.k / 2)) }),
    },
    'a fifth of the constants': {
      at: points({ n: 5, p0: 0.2, k: 1 }),
      predicts: (point) => sharpenedSurvivalAtMost(point, sharpConstant / 5),
    },
  },
  limits: [
    'A computation at the sizes listed, not a proof; the proof is in the notes.',
    'Still loose: the correction is some ten times what is needed.',
  ],
  figure: {
    title: 'Bounds on the survival of a symbol seen once among 100',
    over: oneOf100(...integersFrom(1, 50)),
    labels: ['generation k', 'Pr(still alive)'],
    lines: {
      'exact law': laws.wrightFisherSurvival,
      'Theorem 1': survivalAtMost,
      'this page': sharpened,
    },
    series: () => undefined,
  },
})
