import { axis, domain, points, probability, property, theorem } from 'collapse-check'
import type { PropertyPlan } from '../../src/claims/property.ts'

export interface Coin {
  readonly n: number
  readonly p: number
}

const paper = {
  id: 'demo',
  authors: 'A. Author',
  title: 'On Coins',
  year: 2026,
  venue: 'preprint',
  arxiv: '0000.00000',
  bibtex: '@misc{demo}',
}

export const fairness = theorem({
  id: 'demo/fairness',
  title: 'Coins keep their promise',
  source: { paper, locator: 'Theorem 1', standing: 'stated' },
  statement: String.raw`\Pr(\text{heads}) = p`,
  assumptions: ['independent tosses'],
})

/** A true claim about coins; tests change one thing at a time. */
const plan: PropertyPlan<Coin> = {
  title: 'heads come up with probability p',
  domain: domain({ n: axis.integer(1, 100), p: axis.uniform(0.1, 0.9) }),
  examples: [{ n: 1, p: 0.5 }],
  measures: 'one toss: heads?',
  replicate:
    ({ p }) =>
    (stream) =>
      stream.uniform() < p,
  criterion: ({ p }) => probability.equals(p, { margin: 0.1 }),
  controls: {
    'tails counted': {
      at: [{ n: 1, p: 0.2 }],
      replicate:
        ({ p }) =>
        (stream) =>
          stream.uniform() >= p,
    },
  },
  limits: [],
  figure: {
    title: 'Coins',
    over: points({ n: 1, p: [0, 1] }),
    labels: ['p', 'Pr(heads)'],
    lines: { law: ({ p }) => p },
  },
}

export const coin = (changes: Partial<PropertyPlan<Coin>> = {}) => property(fairness, { ...plan, ...changes })
