import { axis, domain, families, integersFrom, laws, probability, verify, workflows } from 'collapse-check'
import wrightFisher from '#theorems/suresh-2025/wright-fisher-survival'
import { survival } from './survival.ts'

const margin = 0.02
const at = (n: number, p0: number, k: number) => ({ n, p0, k })

verify(wrightFisher, {
  title: 'the probability that a symbol is still alive is exactly that of the Wright–Fisher chain',
  domain: domain({ n: axis.integer(2, 120), p0: axis.uniform(0.01, 0.9), k: axis.logInteger(1, 200) }),
  measures: 'one run of k generations: is the symbol still alive?',
  replicate: survival(),
  criterion: (point) => probability.equals(laws.wrightFisherSurvival(point), { margin }),
  examples: [
    at(5, 0.2, 1),
    at(5, 0.2, 2),
    at(5, 0.2, 4),
    at(5, 0.4, 2),
    at(10, 0.5, 4),
    at(100, 0.05, 20),
    at(100, 0.01, 6),
    at(100, 0.01, 33),
    at(100, 0.2, 100),
  ],
  controls: {
    'one generation too many': {
      at: [at(5, 0.2, 1), at(5, 0.2, 2)],
      replicate: survival({}, { later: 1 }),
    },
    'Poisson counts in place of binomial ones': {
      at: [at(5, 0.2, 1), at(5, 0.4, 2)],
      replicate: survival({ family: families.poisson() }),
    },
    'all data are kept': { at: [at(10, 0.5, 4)], replicate: survival({ workflow: workflows.accumulate }) },
  },
  survivors: {
    'every token drawn': { at: [at(5, 0.2, 2), at(100, 0.05, 20)], replicate: survival({ path: 'raw' }) },
    'the other symbol followed': { at: [at(5, 0.2, 2)], replicate: survival({}, { other: true }) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Survival of a symbol among 5 tokens, seen once',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(still alive)',
    over: integersFrom(1, 12),
    lines: {
      'exact law': (k) => laws.wrightFisherSurvival(at(5, 0.2, k)),
      'if counts were Poisson': (k) => -Math.expm1(-laws.survivalExponent(k)),
    },
    series: ({ n, p0 }) => (n === 5 && p0 === 0.2 ? 'simulated' : undefined),
  },
})
