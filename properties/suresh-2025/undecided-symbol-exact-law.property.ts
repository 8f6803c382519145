import { axis, domain, logSpaced, probability, verify, workflows } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import undecidedSymbol, { undecided, undecidedAtLeast, undecidedAtMost } from '#theorems/suresh-2025/undecided-symbol'
import { frequency } from './frequency.ts'

const margin = 0.03
const isUndecided = (p: number) => p > 0 && p < 1
const at = (n: number, p0: number, k: number): Survival => ({ n, p0, k })

verify(undecidedSymbol, {
  title: 'the probability that neither symbol has taken over is the exact one',
  domain: domain({ n: axis.integer(2, 120), p0: axis.uniform(0.01, 0.99), k: axis.logInteger(1, 200) }),
  measures: 'one run of k generations: is the frequency neither 0 nor 1?',
  replicate: frequency(isUndecided),
  criterion: (point) => probability.equals(undecided(point), { margin }),
  examples: [30, 60, 100, 200].map((k) => at(100, 0.2, k)).concat([at(100, 0.01, 50), at(5, 0.4, 2)]),
  controls: {
    'one generation too many': {
      at: [at(5, 0.4, 2)],
      replicate: frequency(isUndecided, {}, { later: 1 }),
    },
    'all data are kept': {
      at: [at(100, 0.2, 100)],
      replicate: frequency(isUndecided, { workflow: workflows.accumulate }),
    },
    'the lower bound in place of the law': {
      at: [at(100, 0.2, 60)],
      criterion: (point) => probability.equals(undecidedAtLeast(point), { margin }),
    },
  },
  survivors: {
    'every token drawn': { at: [at(5, 0.4, 2)], replicate: frequency(isUndecided, { path: 'raw' }) },
    'the other symbol followed': {
      at: [at(100, 0.2, 60)],
      replicate: frequency(isUndecided, {}, { other: true }),
    },
  },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'Two symbols with shares 0.2 and 0.8 among 100 tokens',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(0 < P_k < 1)',
    xScale: 'log',
    over: logSpaced(10, 600, 50).map(Math.round),
    lines: {
      'exact law': (k) => undecided(at(100, 0.2, k)),
      'lower bound': (k) => undecidedAtLeast(at(100, 0.2, k)),
      'upper bound': (k) => Math.min(1, undecidedAtMost(at(100, 0.2, k))),
    },
    series: ({ n, p0 }) => (n === 100 && p0 === 0.2 ? 'simulated' : undefined),
  },
})
