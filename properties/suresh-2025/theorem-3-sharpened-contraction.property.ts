import { axis, domain, identity, laws, logSpaced, verify } from 'collapse-check'
import theorem3Sharpened, { contractionAtMost } from '#theorems/suresh-2025/theorem-3-sharpened'

// Both sides are 1 − 1/(4n) + …, and differ by about 1/(16 n²): above n = 1e5 that is lost in rounding.
const relative = 1e-15

/** 1 / (4n (1 − factor)): how the factor's distance from 1 compares with 1/(4n); the sides separate there. */
const pace = (factor: number, n: number) => 1 / (1 - factor) - 4 * n

verify(theorem3Sharpened, {
  title: 'the mean spread shrinks by at least the factor e^{−1/(4n−2)} in one generation',
  domain: domain({ n: axis.logInteger(2, 100_000) }),
  measures: 'the factor c₄(n), from the gamma function',
  replicate:
    ({ n }) =>
    () =>
      laws.meanSdRatio(n),
  criterion: ({ n }) => identity.atMost(contractionAtMost(n), { relative }),
  examples: [{ n: 2 }, { n: 3 }, { n: 10 }, { n: 50 }, { n: 100 }, { n: 1000 }],
  controls: {
    'scale 4n − 4': {
      at: [{ n: 2 }, { n: 10 }, { n: 1000 }],
      criterion: ({ n }) => identity.atMost(Math.exp(-1 / (4 * n - 4)), { relative }),
    },
    'one observation more': {
      at: [{ n: 2 }, { n: 10 }, { n: 1000 }],
      replicate:
        ({ n }) =>
        () =>
          laws.meanSdRatio(n + 1),
    },
  },
  limits: ['A computation at the sizes listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'Generations in which the mean spread shrinks by 1/e, less 4n',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: '1/(1 − factor) − 4n',
    xScale: 'log',
    over: logSpaced(2, 1000).map(Math.round),
    lines: {
      'c₄(n)': (n) => pace(laws.meanSdRatio(n), n),
      'bound of this page, 4n − 2': (n) => pace(contractionAtMost(n), n),
      'Theorem 3, 4n − 1': (n) => pace(Math.exp(-1 / (4 * n - 1)), n),
    },
    series: () => undefined,
  },
})
