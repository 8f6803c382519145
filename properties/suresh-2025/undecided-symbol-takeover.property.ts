import { axis, domain, logSpaced, probability, verify, workflows } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import undecidedSymbol, { takenOver } from '#theorems/suresh-2025/undecided-symbol'
import { frequency, sharpenedBernoulli } from './frequency.ts'

const margin = 0.03
const hasTakenOver = (p: number) => p === 1
const at = (n: number, p0: number, k: number): Survival => ({ n, p0, k })

verify(undecidedSymbol, {
  title: 'a symbol takes over with the exact probability, in the end with its first probability p₀',
  // Smaller values are lost in the rounding of 1 − Pr(the other survives).
  domain: domain({ n: axis.integer(2, 100), p0: axis.uniform(0.05, 0.95), k: axis.logInteger(1, 600) }).where(
    (point) => takenOver(point) > 1e-9,
  ),
  measures: 'one run of k generations: has the symbol taken every token?',
  replicate: frequency(hasTakenOver),
  criterion: (point) => probability.equals(takenOver(point), { margin }),
  examples: [60, 120, 360].map((k) => at(60, 0.2, k)).concat([at(100, 0.2, 600), at(5, 0.4, 2)]),
  controls: {
    'odds raised to the power 1.02 when sampling': {
      at: [at(60, 0.2, 360)],
      replicate: frequency(hasTakenOver, { family: sharpenedBernoulli(1.02) }),
    },
    'all data are kept': {
      at: [at(60, 0.2, 360)],
      replicate: frequency(hasTakenOver, { workflow: workflows.accumulate }),
    },
    'forgotten for good in the end': {
      at: [at(60, 0.2, 360)],
      criterion: () => probability.equals(0, { margin }),
    },
  },
  survivors: {
    'every token drawn': { at: [at(5, 0.4, 2)], replicate: frequency(hasTakenOver, { path: 'raw' }) },
    'the other symbol followed': {
      at: [at(60, 0.2, 120)],
      replicate: frequency(hasTakenOver, {}, { other: true }),
    },
  },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'A symbol with a share of 0.2 among 60 tokens takes over',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(P_k = 1)',
    xScale: 'log',
    over: logSpaced(10, 400, 40).map(Math.round),
    lines: { 'exact law': (k) => takenOver(at(60, 0.2, k)), 'limit p₀': () => 0.2 },
    series: ({ n }) => (n === 60 ? 'simulated' : undefined),
  },
})
