import { axis, domain, integersFrom, probability, verify } from 'collapse-check'
import uniformMaximum, { debiasedTail, maximumTail } from '#theorems/suresh-2025/uniform-maximum'
import { endpointAt as at, endpointExceeds } from './uniform-endpoint.ts'

const margin = 0.03

verify(uniformMaximum, {
  title: 'the de-biased maximum falls too, with the exact probability, within about 2n² generations',
  domain: domain({
    n: axis.integer(2, 10),
    generationsPerSample: axis.logUniform(0.1, 20),
    epsilon: axis.logUniform(0.05, 0.95),
  })
    .derive(({ n, generationsPerSample, epsilon }) => ({
      n,
      k: Math.ceil(generationsPerSample * n),
      epsilon,
    }))
    .where((point) => debiasedTail(point) > 0.01 && debiasedTail(point) < 0.99),
  measures: 'one run of k generations: is the endpoint still above ε?',
  replicate: endpointExceeds('unbiased'),
  criterion: (point) => probability.equals(debiasedTail(point), { margin }),
  examples: [at(5, 50, 0.5), at(5, 100, 0.5), at(10, 200, 0.5), at(10, 30, 0.95), at(2, 1, 0.9)],
  controls: {
    'the maximum itself': {
      at: [at(5, 50, 0.5), at(10, 200, 0.5)],
      replicate: endpointExceeds('maximum'),
    },
    'one observation is lost': {
      at: [at(5, 50, 0.5), at(2, 1, 0.9)],
      replicate: endpointExceeds('unbiased', {}, { lost: 1 }),
    },
    'law of the maximum': {
      at: [at(2, 1, 0.9)],
      criterion: (point) => probability.equals(maximumTail(point), { margin }),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(5, 50, 0.5)],
      replicate: endpointExceeds('unbiased', {}, { unit: 1000 }),
    },
    'every observation drawn': {
      at: [at(5, 50, 0.5)],
      replicate: endpointExceeds('unbiased', { path: 'raw' }),
    },
  },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'Probability that the endpoint is still above half the true one, n = 5',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(endpoint > θ₀/2)',
    over: integersFrom(1, 120),
    lines: {
      maximum: (k) => maximumTail(at(5, k, 0.5)),
      'de-biased maximum': (k) => debiasedTail(at(5, k, 0.5)),
    },
    series: ({ n, epsilon }) => (n === 5 && epsilon === 0.5 ? 'simulated' : undefined),
  },
})
