import { axis, domain, identity, integersFrom, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, { partialSum, SHAPES, shapeOf } from '#theorems/xu-2025/which-schedules'

const sums = (shape: string | string[], T: number | number[]) => points({ shape, T })
const addedUp = (schedule: (t: number) => number, T: number) => laws.reciprocalSum(integersFrom(2, T).map(schedule))
const line =
  (shape: string) =>
  ({ T }: { readonly T: number }) =>
    partialSum(shape, T)

verify(theorem, {
  title: 'the partial sums are the closed forms: ln ln T for t ln t, constants for the other two',
  domain: domain({ shape: axis.choice(...SHAPES), T: axis.logInteger(1000, 1_000_000) }),
  examples: sums([...SHAPES], [1000, 65_536, 1_000_000]),
  measures: 'the sum of 1/c_t from t = 2 to T, added up',
  replicate:
    ({ shape, T }) =>
    () =>
      addedUp(shapeOf(shape), T),
  predicts: ({ shape, T }) => partialSum(shape, T),
  criterion: (value) => identity.equals(value, { relative: 1e-7 }),
  controls: {
    't ln t taken for stable at its value for T = 1000': {
      at: sums('t ln t', [65_536, 1_000_000]),
      predicts: ({ shape }) => partialSum(shape, 1000),
    },
    't² without the squares’ own terms': {
      at: sums('t on squares, else t²', 1_000_000),
      replicate:
        ({ T }) =>
        () =>
          addedUp((t) => t * t, T),
    },
    'one logarithm more': { at: sums('t ln t', 65_536), predicts: ({ T }) => partialSum('t ln² t', T) },
  },
  limits: [
    'Added up in double precision to a relative 1e-7. That ln ln T is unbounded is not for a computer: it reaches 5 at T = 10^64.',
  ],
  figure: {
    title: 'Risk under three schedules at the boundary, in units of σ²/n, without the first generation',
    over: sums('t ln t', logSpaced(1000, 1_000_000, 40)),
    labels: ['generation T', 'Σ 1/c_t from t = 2'],
    log: 'x',
    lines: {
      't ln t: diverges': line('t ln t'),
      't ln² t: converges': line('t ln² t'),
      't on squares, else t²: converges': line('t on squares, else t²'),
    },
    series: ({ shape }) => `added up, ${shape}`,
  },
})
