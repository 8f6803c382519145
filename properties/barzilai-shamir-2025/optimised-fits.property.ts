import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { type OptimisedRun } from '#theorems/barzilai-shamir-2025/optimised-likelihood'
import { LIKELIHOODS, largestDifference } from './worlds/optimised.ts'

const FAMILY_NAMES = Object.keys(LIKELIHOODS) as OptimisedRun['family'][]
const runs = (family: OptimisedRun['family'], truth: number | number[], T: number | number[] = 5) =>
  points({ family, n: 20, T, truth, place: 0.3 })

verify(theorem, {
  title: 'an optimiser of the likelihood is never off by more than a hundredth of the scale',
  domain: domain({
    family: axis.choice(...FAMILY_NAMES),
    n: axis.integer(20, 100),
    T: axis.integer(1, 10),
    truth: axis.logUniform(0.1, 1),
    place: axis.uniform(0.2, 0.8).means('where in its n-th part of the probability each observation lies'),
  }),
  examples: FAMILY_NAMES.flatMap((family) => runs(family, [0.1, 1])),
  measures: 'the largest difference of optimised and closed-form estimates in a run, in units of the scale; no chance',
  replicate: largestDifference,
  criterion: () => identity.atMost(0.01, { relative: 1e-9 }),
  controls: {
    'an optimiser that stops after four iterations': {
      at: [...runs('Beta(θ, 1)', 0.1), ...runs('Gaussian', 1)],
      world: { iterations: 4 },
    },
    'a box without the truth': {
      at: runs('exponential', [0.1, 1]),
      world: (_: unknown, { truth }: OptimisedRun) => ({ boxAround: 30 * truth }),
    },
    'the likelihood of a shape of 1.1': {
      at: runs('exponential', 1),
      world: {
        loss: (sample, [scale = 0]) =>
          1.1 * Math.log(scale) + sample.reduce((a, x) => a + x, 0) / sample.length / scale,
      },
    },
  },
  limits: ['Samples are quantiles, so that no chance is left; the law of the estimates is that of the closed forms.'],
  figure: {
    title: 'Largest difference of optimised and closed form, Beta(θ, 1), n = 20',
    over: runs('Beta(θ, 1)', 1, integersFrom(1, 10)),
    labels: ['generation T', 'difference in units of θ'],
    lines: { 'a hundredth': () => 0.01 },
    series: ({ family, truth }) => `${family}, ${truth}`,
  },
})
