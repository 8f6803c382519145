import { axis, domain, identity, laws, logSpaced, verify } from 'collapse-check'
import linearForgetting, { effectiveGenerations, exponentOffset } from '#theorems/suresh-2025/linear-forgetting'

// What is left is of order ln(k)/k².
const relative = 0.003

verify(linearForgetting, {
  title: 'the linear law uses the exact exponent of survival: 2/g_k = k + ⅓ ln k + 0.798 + o(1)',
  domain: domain({ k: axis.logInteger(5, 300_000) }),
  measures: '2/g_k from the recursion g_{k+1} = 1 − e^{−g_k}',
  replicate:
    ({ k }) =>
    () =>
      2 / laws.survivalExponent(k),
  criterion: ({ k }) => identity.equals(effectiveGenerations(k), { relative }),
  examples: [5, 10, 22, 45, 91, 1000].map((k) => ({ k })),
  controls: {
    'without the logarithm': {
      at: [{ k: 22 }, { k: 91 }],
      criterion: ({ k }) => identity.equals(k + 2 * exponentOffset, { relative }),
    },
    'without the constant': {
      at: [{ k: 22 }, { k: 91 }],
      criterion: ({ k }) => identity.equals(effectiveGenerations(k) - 2 * exponentOffset, { relative }),
    },
    'one generation off': {
      at: [{ k: 22 }, { k: 91 }],
      criterion: ({ k }) => identity.equals(effectiveGenerations(k + 1), { relative }),
    },
  },
  limits: ['A computation; the limit itself follows from the bounds of survival-exponent.'],
  figure: {
    title: 'What the linear law adds to k',
    x: 'k',
    xLabel: 'generation k',
    yLabel: '2/g_k − k',
    xScale: 'log',
    over: logSpaced(1, 10_000).map(Math.round),
    lines: {
      'exact exponent': (k) => 2 / laws.survivalExponent(k) - k,
      'linear law': (k) => effectiveGenerations(k) - k,
      'without the logarithm': () => 2 * exponentOffset,
    },
    series: () => undefined,
  },
})
