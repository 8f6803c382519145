import { axis, chain, domain, families, identity, integersFrom, points, verify, worlds } from 'collapse-check'
import theorem, { type BiasedLoop, biasedError } from '#theorems/bertrand-2024/distorted-loops'

const family = families.gaussianMean({ sd: 1 })
const biasedBy = (bias: number) => families.additiveBias(family, { size: bias, exponent: 0 })
const loops = (lambda: number, ...t: number[]) => points({ lambda, bias: 0.01, t })

verify(theorem, {
  title: 'a learner with bias b ends up off by (1 + λ)b, and by b Σ ρ^l on the way',
  domain: domain({ lambda: axis.logUniform(0.05, 20), bias: axis.uniform(0.01, 1), t: axis.integer(1, 60) }),
  examples: [...loops(0.4, 1, 2, 5, 60), ...loops(5, 5, 20, 60)],
  measures: 'the error of the last model, real data at 0 and a first model without error; no chance',
  replicate: chain(
    ({ lambda, bias, t }: BiasedLoop) => ({
      ...worlds.population(lambda),
      family: biasedBy(bias),
      truth: [0],
      start: [0],
      generations: t + 1,
    }),
    ({ mean }) => mean,
  ),
  predicts: biasedError,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'a bias that grows with the estimate': {
      at: [...loops(0.4, 5), ...loops(5, 60)],
      world: (_, { bias }) => ({
        family: families.changedEstimator(family, 'biased upwards', (theta) =>
          theta.set(theta.map((estimate) => estimate + (bias + 0.1 * estimate))),
        ),
      }),
    },
    'no bias': { at: loops(0.4, 60), world: { family } },
    'biases added up without forgetting': {
      at: [...loops(0.4, 5), ...loops(5, 60)],
      predicts: ({ bias, t }) => bias * t,
    },
  },
  survivors: {
    // Seen in a mirror, which is a unit of −1.
    'a bias in the other direction': {
      at: loops(0.4, 60),
      world: (_, { bias }) => ({ family: biasedBy(-bias), unit: -1 }),
    },
  },
  limits: ['A bias that is the same everywhere; ε_OPT in the theorem bounds one that need not be.'],
  figure: {
    title: 'Error of a learner with bias 0.01',
    over: loops(0.4, ...integersFrom(1, 60)),
    labels: ['generations', 'error'],
    lines: {
      'λ = 0.4': biasedError,
      'λ = 5': (point) => biasedError({ ...point, lambda: 5 }),
      'without real data': ({ t }) => 0.01 * t,
    },
    series: () => 'simulated',
  },
})
