import { axis, domain, families, integersFrom, probability, verify } from 'collapse-check'
import mixtureContraction, { inflation, separatedTail } from '#theorems/suresh-2025/mixture-contraction'
import type { MixtureSpread } from '#theorems/suresh-2025/theorem-4'
import { mixtureExceeds } from './mixture-spread.ts'

const margin = 0.03
const ratio = 1000
const at = (n: number, k: number, epsilon = 0.1): MixtureSpread => ({ n, k, epsilon, eta: 2, ratio })
const equals = (value: number) => probability.equals(value, { margin })

verify(mixtureContraction, {
  title: 'where the components are far apart, the constant 50 multiplies every variance by 50/52, whatever n is',
  domain: domain({
    n: axis.integer(2, 20),
    generationsPerSample: axis.logUniform(0.1, 3),
    epsilon: axis.logUniform(0.02, 0.9),
  })
    .derive(({ n, generationsPerSample, epsilon }) => at(n, Math.ceil(generationsPerSample * n), epsilon))
    .where((point) => separatedTail(point) > 0.01 && separatedTail(point) < 0.99),
  measures: 'one run of k generations of Algorithm 1 from μ₀ = 1000 σ₀: is the spread still above ε?',
  replicate: mixtureExceeds(),
  criterion: (point) => equals(separatedTail(point)),
  examples: [at(10, 20), at(10, 40), at(20, 40), at(20, 25, 0.2)],
  controls: {
    'a constant of 5000': {
      at: [at(20, 40), at(20, 25, 0.2)],
      replicate: mixtureExceeds(({ eta }) => ({
        family: families.symmetricMixture({ estimator: 'approximate', eta, ceiling: 5000 }),
      })),
    },
    'maximum likelihood of a Gaussian': {
      at: [at(10, 20), at(20, 40)],
      criterion: (point) => equals(separatedTail(point, 1)),
    },
    'the inflation 1 + κ of the other branch': {
      at: [at(10, 20), at(20, 40)],
      criterion: (point) => equals(separatedTail(point, inflation(point.n, point.eta))),
    },
  },
  survivors: {
    'ten times as far apart': { at: [at(10, 20)], replicate: mixtureExceeds(() => ({}), { apart: 10 }) },
    'data in other units': { at: [at(10, 20)], replicate: mixtureExceeds(() => ({}), { unit: 1000 }) },
  },
  limits: [
    'The constant is that of the notebook’s code; whether the paper has it was not seen.',
    'Deviations of less than 0.03 in probability are not looked for.',
  ],
  figure: {
    title: 'Keeping a tenth of the spread, components far apart, n = 20',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(spread > 0.1 σ₀)',
    over: integersFrom(1, 100),
    lines: {
      'constant 50': (k) => separatedTail(at(20, k)),
      'no such constant (maximum likelihood)': (k) => separatedTail(at(20, k), 1),
    },
    series: ({ n }) => (n === 20 ? 'simulated' : undefined),
  },
})
