import { axis, domain, families, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import theorem, { collapsedRace } from '#theorems/xu-2025/asymptotic-race'

interface Collapsed {
  readonly n: number
  /** T = 25 n generations of n each. */
  readonly T: number
  readonly divisor: laws.VarianceDivisor
}

const races = (divisor: laws.VarianceDivisor, ...sizes: number[]) =>
  sizes.flatMap((n) => points({ n, T: 25 * n, divisor }))
const exact = ({ n, T, divisor }: Collapsed) =>
  laws.scaleRace({ step: laws.scaleStep(`Gaussian variance, divisor ${divisor}`, n), power: 1, T })
const square = (x = Number.NaN) => x * x

verify(theorem, {
  title: 'a collapsed Gaussian variance beats the first fit whenever that is off by more than all there is',
  domain: domain({ n: axis.integer(2, 12), divisor: axis.choice('n-1', 'n') }).derive(({ n, divisor }) => ({
    n,
    T: 25 * n,
    divisor,
  })),
  examples: [...races('n-1', 2, 3, 4, 5, 8), ...races('n', 3, 5)],
  measures: 'one run of T = 25n generations of n each: is σ_T² closer to σ_0² than σ_1² was?',
  replicate: worlds.lastBeatsFirst(
    ({ n, T, divisor }: Collapsed) => ({ family: families.gaussian({ divisor }), truth: [0, 1], generations: T, n }),
    { error: ([, sd], [, trueSd]) => Math.abs(square(sd) - square(trueSd)) },
  ),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.015 }),
  controls: {
    'the limit law, which tends to 0': { at: races('n-1', 2, 3, 4), predicts: ({ T }) => laws.beatsRealOnly(T - 1) },
    'five generations': { at: races('n-1', 3, 5), world: { generations: 5 } },
    ...worlds.allDataAreKept(...races('n-1', 3)),
  },
  survivors: {
    ...worlds.dataInOtherUnits(...races('n-1', 3)),
    'half as many generations': { at: races('n-1', 3), world: { generations: 50 } },
  },
  limits: [
    'Deviations of less than 0.015 in probability are not looked for.',
    'Simulations are held against the exact law of 25n generations; the law of T → ∞ that is stated is within 0.0001 of it.',
  ],
  figure: {
    title: 'Beating the first fit of a Gaussian variance, long after collapse',
    over: races('n', ...integersFrom(2, 12)),
    x: 'n',
    labels: ['observations a generation n', 'probability'],
    lines: {
      'collapsed model, divisor n − 1': ({ n }) => collapsedRace(n, 'n-1'),
      'collapsed model, divisor n': ({ n }) => collapsedRace(n, 'n'),
      'limit law at T = 25n': ({ T }) => laws.beatsRealOnly(T - 1),
    },
    series: ({ divisor }) => `simulated, divisor ${divisor}`,
  },
})
