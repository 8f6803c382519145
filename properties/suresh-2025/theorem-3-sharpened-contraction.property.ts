import { axis, domain, experiment, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, { contractionAtMost } from '#theorems/suresh-2025/theorem-3-sharpened'

interface Size {
  readonly n: number
}

const sizes = (...n: number[]): Size[] => points({ n })
const factor = experiment(
  (point: Size) => point,
  ({ n }) =>
    () =>
      laws.meanSdRatio(n),
)
/** 1 / (4n (1 − factor)): how the factor's distance from 1 compares with 1/(4n); the sides separate there. */
const pace =
  (factor: (n: number) => number) =>
  ({ n }: Size) =>
    1 / (1 - factor(n)) - 4 * n

verify(theorem, {
  title: 'the mean spread shrinks by at least the factor e^{−1/(4n−2)} in one generation',
  domain: domain({ n: axis.logInteger(2, 100_000) }),
  examples: sizes(2, 3, 10, 50, 100, 1000),
  measures: 'the factor c₄(n), from the gamma function',
  replicate: factor,
  predicts: ({ n }) => contractionAtMost(n),
  // Both sides are 1 − 1/(4n) + …, and differ by about 1/(16 n²): above n = 1e5 that is lost in rounding.
  criterion: (value) => identity.atMost(value, { relative: 1e-15 }),
  controls: {
    'scale 4n − 4': { at: sizes(2, 10, 1000), predicts: ({ n }) => Math.exp(-1 / (4 * n - 4)) },
    'one observation more': { at: sizes(2, 10, 1000), replicate: factor.in(({ n }) => ({ n: n + 1 })) },
  },
  limits: ['A computation at the sizes listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'Generations in which the mean spread shrinks by 1/e, less 4n',
    over: sizes(...logSpaced(2, 1000).map(Math.round)),
    labels: ['observations a generation n', '1/(1 − factor) − 4n'],
    log: 'x',
    lines: {
      'c₄(n)': pace(laws.meanSdRatio),
      'bound of this page, 4n − 2': pace(contractionAtMost),
      'Theorem 3, 4n − 1': pace((n) => Math.exp(-1 / (4 * n - 1))),
    },
    series: () => undefined,
  },
})
