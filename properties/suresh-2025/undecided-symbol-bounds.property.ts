import { axis, domain, identity, logSpaced, verify } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import undecidedSymbol, { undecided, undecidedAtLeast, undecidedAtMost } from '#theorems/suresh-2025/undecided-symbol'

// The law is a difference of two numbers near 1; k ≤ 6n keeps 9 of its digits.
const relative = 1e-9
const at = (n: number, p0: number, k: number): Survival => ({ n, p0, k })

/** How far inside both bounds: at most 1 exactly if the law lies between them. */
const excess = (point: Survival) =>
  Math.max(undecidedAtLeast(point) / undecided(point), undecided(point) / undecidedAtMost(point))

verify(undecidedSymbol, {
  title: 'the exact probability lies between the two bounds from the loss of variety',
  domain: domain({
    n: axis.logInteger(2, 300),
    p0: axis.uniform(0.01, 0.99),
    generationsPerToken: axis.uniform(0, 6),
  }).derive(({ n, p0, generationsPerToken }) => ({
    n,
    p0,
    k: Math.max(1, Math.round(generationsPerToken * n)),
  })),
  measures: 'the law divided by the upper bound, or the lower bound by the law, whichever is larger',
  replicate: (point) => () => excess(point),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(100, 0.2, 60), at(100, 0.2, 200), at(100, 0.01, 50), at(2, 0.5, 1), at(2, 0.5, 12), at(5, 0.4, 1)],
  controls: {
    'four times the variety as upper bound': {
      at: [at(100, 0.2, 60), at(100, 0.01, 50)],
      replicate: (point) => () => undecided(point) / undecidedAtLeast(point),
    },
    'one generation later in the lower bound’s favour': {
      at: [at(2, 0.5, 1), at(2, 0.5, 12)],
      replicate: (point) => () => undecidedAtLeast(point) / undecided({ ...point, k: point.k + 1 }),
    },
  },
  limits: ['A computation at the sizes listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'The law in units of p₀q₀(1 − 1/n)^k, n = 100',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(0 < P_k < 1) / p₀q₀(1 − 1/n)^k',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(1, 600, 50).map(Math.round),
    lines: {
      'p₀ = 0.5': (k) => (4 * undecided(at(100, 0.5, k))) / undecidedAtLeast(at(100, 0.5, k)),
      'p₀ = 0.01': (k) => (4 * undecided(at(100, 0.01, k))) / undecidedAtLeast(at(100, 0.01, k)),
      'lower bound': () => 4,
      'upper bound': () => 100 / 0.99,
    },
    series: () => undefined,
  },
})
