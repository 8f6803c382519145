import { axis, domain, integersFrom, probability, verify } from 'collapse-check'
import uniformMaximum, { debiasedTail, maximumTail } from '#theorems/suresh-2025/uniform-maximum'
import { endpointAt as at, endpointExceeds } from './uniform-endpoint.ts'

const margin = 0.02

verify(uniformMaximum, {
  title: 'the maximum falls below ε of the true endpoint with the exact probability, within about n generations',
  domain: domain({
    n: axis.integer(2, 100),
    generationsPerSample: axis.logUniform(0.1, 5),
    epsilon: axis.logUniform(0.02, 0.9),
  })
    .derive(({ n, generationsPerSample, epsilon }) => ({
      n,
      k: Math.ceil(generationsPerSample * n),
      epsilon,
    }))
    .where((point) => maximumTail(point) > 0.01 && maximumTail(point) < 0.99),
  measures: 'one run of k generations: is the endpoint still above ε?',
  replicate: endpointExceeds('maximum'),
  criterion: (point) => probability.equals(maximumTail(point), { margin }),
  examples: [at(20, 60, 0.05), at(10, 30, 0.05), at(10, 10, 0.5), at(100, 70, 0.5), at(2, 1, 0.5)],
  controls: {
    'the de-biased maximum': {
      at: [at(20, 60, 0.05), at(10, 10, 0.5)],
      replicate: endpointExceeds('unbiased'),
    },
    'one observation is lost': {
      at: [at(20, 60, 0.05), at(10, 10, 0.5)],
      replicate: endpointExceeds('maximum', {}, { lost: 1 }),
    },
    'law of the de-biased maximum': {
      at: [at(20, 60, 0.05)],
      criterion: (point) => probability.equals(debiasedTail(point), { margin }),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(20, 60, 0.05)],
      replicate: endpointExceeds('maximum', {}, { unit: 1000 }),
    },
    'every observation drawn': {
      at: [at(10, 30, 0.05)],
      replicate: endpointExceeds('maximum', { path: 'raw' }),
    },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Probability that the endpoint is still above half the true one, n = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(endpoint > θ₀/2)',
    over: integersFrom(1, 40),
    lines: {
      maximum: (k) => maximumTail(at(10, k, 0.5)),
      'de-biased maximum': (k) => debiasedTail(at(10, k, 0.5)),
    },
    series: ({ n, epsilon }) => (n === 10 && epsilon === 0.5 ? 'simulated' : undefined),
  },
})
