import { axis, domain, identity, integersFrom, logSpaced, verify } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import whichSchedules, { partialSum, shapes } from '#theorems/xu-2025/which-schedules'

interface Sum {
  readonly shape: string
  readonly T: number
}

const relative = 1e-7
const sizes = (shape: string, T: number) => integersFrom(2, T).map(shapes[shape] ?? (() => Number.NaN))
const at = (shape: string, T: number): Sum => ({ shape, T })

verify(whichSchedules, {
  title: 'the partial sums are the closed forms: ln ln T for t ln t, constants for the other two',
  domain: domain({ shape: axis.choice(...Object.keys(shapes)), T: axis.logInteger(1000, 1_000_000) }),
  measures: 'the sum of 1/c_t from t = 2 to T, added up',
  replicate:
    ({ shape, T }) =>
    () =>
      reciprocalSum(sizes(shape, T)),
  criterion: ({ shape, T }) => identity.equals(partialSum(shape, T), { relative }),
  examples: Object.keys(shapes).flatMap((shape) => [at(shape, 1000), at(shape, 65_536), at(shape, 1_000_000)]),
  controls: {
    't ln t taken for stable at its value for T = 1000': {
      at: [at('t ln t', 65_536), at('t ln t', 1_000_000)],
      criterion: ({ shape }) => identity.equals(partialSum(shape, 1000), { relative }),
    },
    't² without the squares’ own terms': {
      at: [at('t on squares, else t²', 1_000_000)],
      replicate:
        ({ T }) =>
        () =>
          reciprocalSum(integersFrom(2, T).map((t) => t * t)),
    },
    'one logarithm more': {
      at: [at('t ln t', 65_536)],
      criterion: ({ T }) => identity.equals(partialSum('t ln² t', T), { relative }),
    },
  },
  limits: [
    'Added up in double precision to a relative 1e-7. That ln ln T is unbounded is not for a computer: it reaches 5 at T = 10^64.',
  ],
  figure: {
    title: 'Risk under three schedules at the boundary, in units of σ²/n, without the first generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'Σ 1/c_t from t = 2',
    xScale: 'log',
    over: logSpaced(1000, 1_000_000, 40),
    lines: {
      't ln t: diverges': (T) => partialSum('t ln t', T),
      't ln² t: converges': (T) => partialSum('t ln² t', T),
      't on squares, else t²: converges': (T) => partialSum('t on squares, else t²', T),
    },
    series: ({ shape }) => `added up, ${shape}`,
  },
})
