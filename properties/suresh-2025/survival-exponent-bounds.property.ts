import { axis, domain, identity, laws, logSpaced, verify } from 'collapse-check'
import survivalExponentTheorem from '#theorems/suresh-2025/survival-exponent'

const relative = 1e-12

/** How far g_k is inside two bounds: at most 1 exactly if it lies between them. */
const excess =
  (lower: (k: number) => number, upper: (k: number) => number) =>
  ({ k }: { readonly k: number }) =>
  () => {
    const g = laws.survivalExponent(k)
    return Math.max(lower(k) / g, g / upper(k))
  }
const lower = (k: number) => laws.survivalExponentBounds(k).lower
const upper = (k: number) => laws.survivalExponentBounds(k).upper

verify(survivalExponentTheorem, {
  title: 'g_k lies between the two closed bounds',
  domain: domain({ k: axis.logInteger(1, 300_000) }),
  measures: 'g_k divided by its upper bound, or its lower bound by g_k, whichever is larger',
  replicate: excess(lower, upper),
  criterion: () => identity.atMost(1, { relative }),
  examples: [1, 2, 3, 5, 10, 50, 500, 300_000].map((k) => ({ k })),
  controls: {
    'upper bound 2/(k + 2)': { at: [{ k: 1 }, { k: 10 }], replicate: excess(lower, (k) => 2 / (k + 2)) },
    'lower bound with a quarter of the logarithm': {
      at: [{ k: 50 }, { k: 300_000 }],
      replicate: excess((k) => 2 / (k + 1 + Math.log(k) / 4), upper),
    },
    'lower bound 2/(k + 1)': { at: [{ k: 2 }, { k: 50 }], replicate: excess(upper, upper) },
  },
  survivors: {
    'the wider bounds of the paper, 1/k and 3/k': {
      at: [{ k: 1 }, { k: 50 }, { k: 300_000 }],
      replicate: excess(
        (k) => 1 / k,
        (k) => 3 / k,
      ),
    },
  },
  limits: ['A computation at the generations listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'The exponent of survival in units of 1/k',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'k · g_k',
    xScale: 'log',
    over: logSpaced(1, 1000).map(Math.round),
    lines: {
      g_k: (k) => k * laws.survivalExponent(k),
      'bounds of this page, lower': (k) => k * lower(k),
      'bounds of this page, upper': (k) => k * upper(k),
      'of the paper, lower': () => 1,
      'of the paper, upper': () => 3,
    },
    series: () => undefined,
  },
})
