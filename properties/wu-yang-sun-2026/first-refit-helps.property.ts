import { axis, domain, experiment, identity, logSpaced, points, special, verify } from 'collapse-check'
import theorem, { helpsAbove, type Limit, limitRisk } from '#theorems/wu-yang-sun-2026/limit'

type Spike = Pick<Limit, 'tau' | 's' | 'r'>

const spikes = (tau: number | number[], s: number | number[], r: number | number[] = 1): Spike[] =>
  points({ tau, s, r })

/** The variance at which T refits have no more risk than one fewer. */
const breakEven = experiment(
  (_: Spike) => ({ T: 1 }),
  ({ T }, spike) =>
    () =>
      special.bisect(
        (variance) => {
          const at = { ...spike, sigma: Math.sqrt(variance) }
          return limitRisk({ ...at, T }) - limitRisk({ ...at, T: T - 1 })
        },
        0,
        1000,
      ),
)

verify(theorem, {
  title: 'the first refit helps exactly from the predicted level of noise on',
  domain: domain({ tau: axis.logUniform(0.1, 5), s: axis.logUniform(0.3, 10), r: axis.uniform(0.2, 3) }).where(
    (spike) => helpsAbove(spike) > 0.001,
  ),
  examples: [...spikes(1, [1, 9]), ...spikes([0.5, 2], 4, [0.5, 2])],
  measures: 'the variance of the noise at which the recursion’s R₁ and R₀ are equal, by bisection; no chance',
  replicate: breakEven,
  predicts: helpsAbove,
  criterion: (value) => identity.equals(value, { relative: 1e-8 }),
  controls: {
    'a variance of a quarter': { at: spikes(1, 9), predicts: () => 0.25 },
    'the second refit': { at: spikes(1, [4, 9]), world: { T: 2 } },
    'as without a spike': { at: spikes([0.5, 2], 4), predicts: (spike) => helpsAbove({ ...spike, s: 1 }) },
  },
  limits: ['By the limit of many rows; the finite law has another level.'],
  figure: {
    title: 'Level of noise above which the first refit helps, |β| = 1',
    over: spikes(1, logSpaced(0.3, 30)),
    labels: ['variance along the spike s', 'variance of the noise'],
    log: 'x',
    lines: { 'τ = 1': helpsAbove, 'τ = ½': (spike) => helpsAbove({ ...spike, tau: 0.5 }) },
    series: ({ tau, r }) => (tau === 1 && r === 1 ? 'by bisection, τ = 1' : undefined),
  },
})
