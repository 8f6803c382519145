import { axis, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { inflation, separatedTail } from '#theorems/suresh-2025/mixture-contraction'
import type { MixtureSpread } from '#theorems/suresh-2025/theorem-4'
import { ceilingOf5000, mixtureExceeds } from './worlds/mixture.ts'

const after = (n: number, k: number | number[], epsilon = 0.1): MixtureSpread[] =>
  points({ n, k, epsilon, eta: 2, ratio: 1000 })

verify(theorem, {
  title: 'where the components are far apart, the constant 50 multiplies every variance by 50/52, whatever n is',
  domain: domain({
    n: axis.integer(2, 20),
    generationsPerSample: axis.logUniform(0.1, 3),
    epsilon: axis.logUniform(0.02, 0.9),
  })
    .derive(({ n, generationsPerSample, epsilon }) => ({
      n,
      k: Math.ceil(generationsPerSample * n),
      epsilon,
      eta: 2,
      ratio: 1000,
    }))
    .where((point) => separatedTail(point) > 0.01 && separatedTail(point) < 0.99),
  examples: [...after(10, [20, 40]), ...after(20, 40), ...after(20, 25, 0.2)],
  measures: 'one run of k generations of Algorithm 1 from μ₀ = 1000 σ₀: is the spread still above ε?',
  replicate: mixtureExceeds,
  predicts: (point) => separatedTail(point),
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    'a constant of 5000': { at: [...after(20, 40), ...after(20, 25, 0.2)], world: ceilingOf5000 },
    'maximum likelihood of a Gaussian': {
      at: [...after(10, 20), ...after(20, 40)],
      predicts: (point) => separatedTail(point, 1),
    },
    'the inflation 1 + κ of the other branch': {
      at: [...after(10, 20), ...after(20, 40)],
      predicts: (point) => separatedTail(point, inflation(point)),
    },
  },
  survivors: {
    'ten times as far apart': { at: after(10, 20), world: { truth: [10_000, 1] } },
    ...worlds.dataInOtherUnits(...after(10, 20)),
  },
  limits: [
    'The constant is that of the notebook’s code; whether the paper has it was not seen.',
    'Deviations of less than 0.03 in probability are not looked for.',
  ],
  figure: {
    title: 'Keeping a tenth of the spread, components far apart, n = 20',
    over: after(20, integersFrom(1, 100)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    lines: {
      'constant 50': (point) => separatedTail(point),
      'no such constant (maximum likelihood)': (point) => separatedTail(point, 1),
    },
    series: ({ n }) => (n === 20 ? 'simulated' : undefined),
  },
})
