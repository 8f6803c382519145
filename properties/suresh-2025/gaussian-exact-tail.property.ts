import { axis, domain, integersFrom, laws, points, probability, special, verify, worlds } from 'collapse-check'
import theorem from '#theorems/suresh-2025/gaussian-exact-tail'
import type { GaussianSpread } from '#theorems/suresh-2025/theorem-3'
import { spreadExceeds, varianceDivisorTooSmall } from './worlds/spread.ts'

const exact = (point: GaussianSpread) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' })
/** Where the logarithm of the variance, about normal, is above with this probability. */
const nearLevel = (level: number, n: number, k: number) => {
  const shape = (n - 1) / 2
  const drift = k * (special.digamma(shape) - Math.log(shape))
  return Math.exp((drift - special.normalQuantile(level) * Math.sqrt(k * special.trigamma(shape))) / 2)
}
const after = (...k: number[]) => points({ n: 10, k, epsilon: 0.1 })

verify(theorem, {
  title: 'the probability that the spread is still above ε is the exact one',
  domain: domain({
    n: axis.logInteger(2, 10_000_000),
    k: axis.logInteger(1, 1000),
    level: axis.uniform(0.02, 0.98).means('about the probability, at which ε is chosen'),
  })
    .derive(({ n, k, level }) => ({ n, k, epsilon: nearLevel(level, n, k) }))
    // Later the spread is below 10^−30, where nobody looks.
    .where(({ epsilon }) => epsilon > 1e-30),
  examples: after(23, 45, 67, 89, 111, 133),
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds,
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...after(23, 45, 111)),
    ...varianceDivisorTooSmall(...after(45)),
    ...worlds.oneGenerationTooMany({ n: 2, k: 1, epsilon: 0.5 }, { n: 3, k: 2, epsilon: 0.5 }),
  },
  survivors: {
    ...worlds.dataInOtherUnits(...after(45)),
    ...worlds.everyObservationDrawn({ n: 5, k: 10, epsilon: 0.2 }),
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Probability that a Gaussian keeps a tenth of its spread, n = 10',
    over: after(...integersFrom(1, 200)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    lines: {
      'divisor n − 1': exact,
      'divisor n (maximum likelihood)': (point) => laws.gaussianSpreadTail({ ...point, divisor: 'n' }),
    },
  },
})
