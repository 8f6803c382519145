import { axis, domain, experiment, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/survival-exponent'

interface Generation {
  readonly k: number
}

const after = (...k: number[]) => points({ k })
/** How far g_k is inside two bounds: at most 1 exactly if it lies between them. */
const excess = experiment(
  ({ k }: Generation) => laws.survivalExponentBounds(k),
  ({ lower, upper }, { k }) =>
    () => {
      const g = laws.survivalExponent(k)
      return Math.max(lower / g, g / upper)
    },
)

verify(theorem, {
  title: 'g_k lies between the two closed bounds',
  domain: domain({ k: axis.logInteger(1, 300_000) }),
  examples: after(1, 2, 3, 5, 10, 50, 500, 300_000),
  measures: 'g_k divided by its upper bound, or its lower bound by g_k, whichever is larger',
  replicate: excess,
  criterion: () => identity.atMost(1, { relative: 1e-12 }),
  controls: {
    'upper bound 2/(k + 2)': { at: after(1, 10), replicate: excess.in((_, { k }) => ({ upper: 2 / (k + 2) })) },
    'lower bound with a quarter of the logarithm': {
      at: after(50, 300_000),
      replicate: excess.in((_, { k }) => ({ lower: 2 / (k + 1 + Math.log(k) / 4) })),
    },
    'lower bound 2/(k + 1)': { at: after(2, 50), replicate: excess.in(({ upper }) => ({ lower: upper })) },
  },
  survivors: {
    'the wider bounds of the paper, 1/k and 3/k': {
      at: after(1, 50, 300_000),
      replicate: excess.in((_, { k }) => ({ lower: 1 / k, upper: 3 / k })),
    },
  },
  limits: ['A computation at the generations listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'The exponent of survival in units of 1/k',
    over: after(...logSpaced(1, 1000).map(Math.round)),
    labels: ['generation k', 'k · g_k'],
    log: 'x',
    lines: {
      g_k: ({ k }) => k * laws.survivalExponent(k),
      'bounds of this page, lower': ({ k }) => k * laws.survivalExponentBounds(k).lower,
      'bounds of this page, upper': ({ k }) => k * laws.survivalExponentBounds(k).upper,
      'of the paper, lower': () => 1,
      'of the paper, upper': () => 3,
    },
    series: () => undefined,
  },
})
