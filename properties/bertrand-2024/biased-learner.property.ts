import { axis, domain, type Experiment, type Family, identity, integersFrom, verify } from 'collapse-check'
import distortedLoops from '#theorems/bertrand-2024/distorted-loops'
import { meanFamily, populationRun } from './population-loop.ts'

interface Biased {
  readonly lambda: number
  /** What the learner adds to its estimate in every generation. */
  readonly bias: number
  readonly t: number
}

/** The Gaussian mean with a learner that adds something to its estimate. */
function biased(bias: (estimate: number) => number): Family {
  const { statistic } = meanFamily
  if (statistic === undefined) throw new TypeError('the Gaussian mean family has a sufficient statistic')
  return {
    ...meanFamily,
    statistic: {
      ...statistic,
      fit(reduced, theta) {
        statistic.fit(reduced, theta)
        theta[0] = (theta[0] ?? Number.NaN) + bias(theta[0] ?? Number.NaN)
      },
    },
  }
}

const lastError =
  (biasOf: (bias: number) => (estimate: number) => number = (bias) => () => bias): Experiment<Biased> =>
  ({ lambda, bias, t }) =>
  (stream) =>
    populationRun({ plan: { family: biased(biasOf(bias)) }, real: [0], start: [0], lambda, t }, stream)[0] ?? Number.NaN

/** b Σ_{l < t} ρ^l. */
const error = ({ lambda, bias, t }: Biased) => bias * (1 + lambda) * -Math.expm1(t * Math.log(lambda / (1 + lambda)))
const relative = 1e-9
const at = (t: number, lambda = 0.4): Biased => ({ lambda, bias: 0.01, t })

verify(distortedLoops, {
  title: 'a learner with bias b ends up off by (1 + λ)b, and by b Σ ρ^l on the way',
  domain: domain({ lambda: axis.logUniform(0.05, 20), bias: axis.uniform(0.01, 1), t: axis.integer(1, 60) }),
  measures: 'the error of the last model, real data at 0 and a first model without error; no chance',
  replicate: lastError(),
  criterion: (point) => identity.equals(error(point), { relative }),
  examples: [at(1), at(2), at(5), at(60), at(5, 5), at(20, 5), at(60, 5)],
  controls: {
    'a bias that grows with the estimate': {
      at: [at(5), at(60, 5)],
      replicate: lastError((bias) => (estimate) => bias + 0.1 * estimate),
    },
    'no bias': { at: [at(60)], replicate: lastError(() => () => 0) },
    'biases added up without forgetting': {
      at: [at(5), at(60, 5)],
      criterion: ({ bias, t }) => identity.equals(bias * t, { relative }),
    },
  },
  survivors: {
    'a bias in the other direction': {
      at: [at(60)],
      replicate: (point) => (stream) => -Number(lastError((bias) => () => -bias)(point)(stream)),
    },
  },
  limits: ['A bias that is the same everywhere; ε_OPT in the theorem bounds one that need not be.'],
  figure: {
    title: 'Error of a learner with bias 0.01',
    x: 't',
    xLabel: 'generations',
    yLabel: 'error',
    over: integersFrom(1, 60),
    lines: {
      'λ = 0.4': (t) => error(at(t)),
      'λ = 5': (t) => error(at(t, 5)),
      'without real data': (t) => 0.01 * t,
    },
  },
})
