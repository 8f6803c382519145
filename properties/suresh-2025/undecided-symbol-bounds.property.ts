import { axis, domain, identity, logSpaced, points, verify } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import theorem, { undecided, undecidedAtLeast, undecidedAtMost } from '#theorems/suresh-2025/undecided-symbol'

const among100 = (p0: number, ...k: number[]) => points({ n: 100, p0, k })
const between2 = (...k: number[]) => points({ n: 2, p0: 0.5, k })
const inUnitsOfVariety = (p0: number) => (point: Survival) =>
  (4 * undecided({ ...point, p0 })) / undecidedAtLeast({ ...point, p0 })

verify(theorem, {
  title: 'the exact probability lies between the two bounds from the loss of variety',
  domain: domain({
    n: axis.logInteger(2, 300),
    p0: axis.uniform(0.01, 0.99),
    generationsPerToken: axis.uniform(0, 6),
  }).derive(({ n, p0, generationsPerToken }) => ({ n, p0, k: Math.max(1, Math.round(generationsPerToken * n)) })),
  examples: [...among100(0.2, 60, 200), ...among100(0.01, 50), ...between2(1, 12), { n: 5, p0: 0.4, k: 1 }],
  measures: 'the law divided by the upper bound, or the lower bound by the law, whichever is larger',
  replicate: (point) => () =>
    Math.max(undecidedAtLeast(point) / undecided(point), undecided(point) / undecidedAtMost(point)),
  // The law is a difference of two numbers near 1; k ≤ 6n keeps 9 of its digits.
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'four times the variety as upper bound': {
      at: [...among100(0.2, 60), ...among100(0.01, 50)],
      replicate: (point) => () => undecided(point) / undecidedAtLeast(point),
    },
    'one generation later in the lower bound’s favour': {
      at: between2(1, 12),
      replicate: (point) => () => undecidedAtLeast(point) / undecided({ ...point, k: point.k + 1 }),
    },
    'both bounds a thousandth closer': {
      at: between2(1),
      replicate: (point) => () =>
        1.001 * Math.max(undecidedAtLeast(point) / undecided(point), undecided(point) / undecidedAtMost(point)),
    },
  },
  limits: ['A computation at the sizes listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'The law in units of p₀q₀(1 − 1/n)^k, n = 100',
    over: among100(0.5, ...logSpaced(1, 600, 50).map(Math.round)),
    labels: ['generation k', 'Pr(0 < P_k < 1) / p₀q₀(1 − 1/n)^k'],
    log: 'both',
    lines: {
      'p₀ = 0.5': inUnitsOfVariety(0.5),
      'p₀ = 0.01': inUnitsOfVariety(0.01),
      'lower bound': () => 4,
      'upper bound': () => 100 / 0.99,
    },
    series: () => undefined,
  },
})
