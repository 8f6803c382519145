import { axis, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'
import theorem, { debiasedTail, maximumTail } from '#theorems/suresh-2025/uniform-maximum'
import { endpointExceeds, oneObservationIsLost } from './worlds/endpoint.ts'

const late: GaussianSpread[] = points({ n: 20, k: 60, epsilon: 0.05 })
const toHalf = (...k: number[]): GaussianSpread[] => points({ n: 10, k, epsilon: 0.5 })

verify(theorem, {
  title: 'the maximum falls below ε of the true endpoint with the exact probability, within about n generations',
  domain: domain({
    n: axis.integer(2, 100),
    generationsPerSample: axis.logUniform(0.1, 5),
    epsilon: axis.logUniform(0.02, 0.9),
  })
    .derive(({ n, generationsPerSample, epsilon }) => ({ n, k: Math.ceil(generationsPerSample * n), epsilon }))
    .where((point) => maximumTail(point) > 0.01 && maximumTail(point) < 0.99),
  examples: [
    ...late,
    ...points({ n: 10, k: 30, epsilon: 0.05 }),
    ...toHalf(10),
    ...points({ n: 100, k: 70, epsilon: 0.5 }),
    ...points({ n: 2, k: 1, epsilon: 0.5 }),
  ],
  measures: 'one run of k generations: is the endpoint still above ε?',
  replicate: endpointExceeds('maximum'),
  predicts: maximumTail,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'the de-biased maximum': {
      at: [...late, ...toHalf(10)],
      world: { family: families.uniform({ estimator: 'unbiased' }) },
    },
    ...oneObservationIsLost(...late, ...toHalf(10)),
    'law of the de-biased maximum': { at: late, predicts: debiasedTail },
  },
  survivors: {
    ...worlds.dataInOtherUnits(...late),
    ...worlds.everyObservationDrawn({ n: 10, k: 30, epsilon: 0.05 }),
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Probability that the endpoint is still above half the true one, n = 10',
    over: toHalf(...integersFrom(1, 40)),
    labels: ['generation k', 'Pr(endpoint > θ₀/2)'],
    lines: { maximum: maximumTail, 'de-biased maximum': debiasedTail },
  },
})
