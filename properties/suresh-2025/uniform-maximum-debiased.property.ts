import { axis, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'
import theorem, { debiasedTail, maximumTail } from '#theorems/suresh-2025/uniform-maximum'
import { endpointExceeds, oneObservationIsLost } from './worlds/endpoint.ts'

const toHalf = (n: number, ...k: number[]): GaussianSpread[] => points({ n, k, epsilon: 0.5 })
const oneFit: GaussianSpread[] = points({ n: 2, k: 1, epsilon: 0.9 })

verify(theorem, {
  title: 'the de-biased maximum falls too, with the exact probability, within about 2n² generations',
  domain: domain({
    n: axis.integer(2, 10),
    generationsPerSample: axis.logUniform(0.1, 20),
    epsilon: axis.logUniform(0.05, 0.95),
  })
    .derive(({ n, generationsPerSample, epsilon }) => ({ n, k: Math.ceil(generationsPerSample * n), epsilon }))
    .where((point) => debiasedTail(point) > 0.01 && debiasedTail(point) < 0.99),
  examples: [...toHalf(5, 50, 100), ...toHalf(10, 200), ...points({ n: 10, k: 30, epsilon: 0.95 }), ...oneFit],
  measures: 'one run of k generations: is the endpoint still above ε?',
  replicate: endpointExceeds('unbiased'),
  predicts: debiasedTail,
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    'the maximum itself': {
      at: [...toHalf(5, 50), ...toHalf(10, 200)],
      world: { family: families.uniform({ estimator: 'maximum' }) },
    },
    ...oneObservationIsLost(...toHalf(5, 50), ...oneFit),
    'law of the maximum': { at: oneFit, predicts: maximumTail },
  },
  survivors: { ...worlds.dataInOtherUnits(...toHalf(5, 50)), ...worlds.everyObservationDrawn(...toHalf(5, 50)) },
  limits: ['Deviations of less than 0.03 in probability are not looked for.'],
  figure: {
    title: 'Probability that the endpoint is still above half the true one, n = 5',
    over: toHalf(5, ...integersFrom(1, 120)),
    labels: ['generation k', 'Pr(endpoint > θ₀/2)'],
    lines: { maximum: maximumTail, 'de-biased maximum': debiasedTail },
  },
})
