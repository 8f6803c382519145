import { axis, domain, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, { effectiveGenerations, exponentError, exponentOffset } from '#theorems/suresh-2025/linear-forgetting'

const after = (...k: number[]) => points({ k })

verify(theorem, {
  title: 'the linear law uses the exact exponent of survival: 2/g_k = k + ⅓ ln k + 0.798 + o(1)',
  domain: domain({ k: axis.logInteger(2, 300_000) }),
  examples: after(2, 5, 10, 22, 45, 91, 1000),
  measures: '2/g_k from the recursion g_{k+1} = 1 − e^{−g_k}',
  replicate:
    ({ k }) =>
    () =>
      2 / laws.survivalExponent(k),
  predicts: ({ k }) => effectiveGenerations(k),
  criterion: (value, { k }) => identity.equals(value, { relative: exponentError(k) }),
  controls: {
    'without the logarithm': { at: after(22, 91), predicts: ({ k }) => k + 2 * exponentOffset },
    'without the constant': { at: after(22, 91), predicts: ({ k }) => effectiveGenerations(k) - 2 * exponentOffset },
    'a constant larger by a thousandth': {
      at: after(91, 1000),
      predicts: ({ k }) => effectiveGenerations(k) + 0.002 * exponentOffset,
    },
    'one generation off': { at: after(22, 91), predicts: ({ k }) => effectiveGenerations(k + 1) },
  },
  limits: ['A computation; the limit itself follows from the bounds of survival-exponent.'],
  figure: {
    title: 'What the linear law adds to k',
    over: after(...logSpaced(1, 10_000).map(Math.round)),
    labels: ['generation k', '2/g_k − k'],
    log: 'x',
    lines: {
      'exact exponent': ({ k }) => 2 / laws.survivalExponent(k) - k,
      'linear law': ({ k }) => effectiveGenerations(k) - k,
      'without the logarithm': () => 2 * exponentOffset,
    },
    series: () => undefined,
  },
})
