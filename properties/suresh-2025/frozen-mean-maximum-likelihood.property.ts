import { axis, domain, families, laws, logSpaced, probability, special, verify, worlds } from 'collapse-check'
import theorem, { type Frozen, frozenBeyondLikelihood, frozenBeyondUnbiased } from '#theorems/suresh-2025/frozen-mean'
import { meanIsBeyond } from './worlds/gaussian.ts'

const beyond = (...distances: number[]) => distances.map((x) => ({ n: 20, k: 8 * 20, x }))
const exact = (point: Frozen) => laws.gaussianMeanTail({ ...point, divisor: 'n' })

verify(theorem, {
  title:
    'with the divisor n the mean comes to rest with its exact law, near that of Student’s t with 4 degrees of freedom over √2',
  domain: domain({ n: axis.integer(15, 40), x: axis.logUniform(0.1, 3) }).derive(({ n, x }) => ({ n, k: 8 * n, x })),
  examples: beyond(0.2, 0.5, 0.5238, 1, 2),
  measures: 'one run of 8n generations: is the mean more than x first standard deviations away?',
  replicate: meanIsBeyond.in({ family: families.gaussian({ divisor: 'n' }) }),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.05 }),
  controls: {
    'divisor n − 1': { at: beyond(0.8165, 1), world: { family: families.gaussian({ divisor: 'n-1' }) } },
    'normal with the same variance': { at: beyond(0.5), predicts: ({ x }) => 2 * special.normalCdf(-x) },
    'the laws of the two divisors swapped': {
      at: beyond(0.8165, 1),
      predicts: (point) => laws.gaussianMeanTail({ ...point, divisor: 'n-1' }),
    },
  },
  survivors: worlds.dataInOtherUnits(...beyond(0.5)),
  limits: [
    'Deviations of less than 0.05 in probability are not looked for.',
    'The mean still moves a little after 8n generations.',
  ],
  figure: {
    title: 'How far away the mean comes to rest, divisor n',
    over: beyond(...logSpaced(0.1, 5, 20)),
    labels: ['distance x in units of σ₀', 'Pr(|M − μ₀| > x σ₀)'],
    log: 'x',
    lines: {
      'exact law, n = 20': exact,
      't₂ (divisor n − 1)': ({ x }) => frozenBeyondUnbiased(x),
      't₄/√2 (divisor n)': ({ x }) => frozenBeyondLikelihood(x),
    },
  },
})
