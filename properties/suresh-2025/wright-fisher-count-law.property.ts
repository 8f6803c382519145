import { axis, distribution, domain, families, integersFrom, laws, verify, workflows } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import wrightFisher from '#theorems/suresh-2025/wright-fisher-survival'
import { discreteLaw } from './discrete-law.ts'
import { frequency } from './frequency.ts'

const margin = 0.03
const count = (p: number, { n }: Survival) => Math.round(p * n)
const at = (n: number, p0: number, k: number): Survival => ({ n, p0, k })
const law = ({ n, p0, k }: Survival) => discreteLaw(`count after ${k} of ${n}`, laws.countChain(n).law(p0, k))

verify(wrightFisher, {
  title: 'the whole law of the count after k generations is that of the transition matrix',
  domain: domain({ n: axis.integer(2, 60), p0: axis.uniform(0.02, 0.98), k: axis.logInteger(1, 40) }),
  measures: 'the count of the symbol after one run of k generations',
  replicate: frequency(count),
  criterion: (point) => distribution.equals(law(point), { margin }),
  examples: [1, 2, 3, 4].map((k) => at(5, 0.2, k)).concat([1, 4].map((k) => at(10, 0.5, k))),
  controls: {
    'one generation too many': {
      at: [at(5, 0.2, 1), at(10, 0.5, 1)],
      replicate: frequency(count, {}, { later: 1 }),
    },
    'Poisson counts in place of binomial ones': {
      at: [at(5, 0.2, 1), at(10, 0.5, 1)],
      replicate: frequency(count, { family: families.poisson() }),
    },
    'all data are kept': { at: [at(10, 0.5, 4)], replicate: frequency(count, { workflow: workflows.accumulate }) },
  },
  survivors: {
    'every token drawn': { at: [at(5, 0.2, 4)], replicate: frequency(count, { path: 'raw' }) },
    'the other symbol followed': { at: [at(5, 0.2, 4)], replicate: frequency(count, {}, { other: true }) },
  },
  limits: ['Laws closer than 0.03 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'Distance of the simulated count from its law, 5 tokens, seen once',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Kolmogorov distance',
    over: integersFrom(1, 12),
    lines: {
      'certified below': () => margin,
      'a generation later': (k) => {
        const [now, next] = [k, k + 1].map((t) => law(at(5, 0.2, t)))
        return Math.max(...[0, 1, 2, 3, 4].map((x) => Math.abs((now?.cdf(x) ?? 0) - (next?.cdf(x) ?? 0))))
      },
    },
    series: ({ n }) => (n === 5 ? 'simulated' : undefined),
  },
})
