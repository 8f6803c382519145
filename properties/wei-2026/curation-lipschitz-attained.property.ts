import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/wei-2026/curation-lipschitz'
import { curated, distance } from './worlds/random-models.ts'

const choices = (candidates: number | number[], tau: number | number[] = 1) => points({ candidates, tau })

/** The factor of the distance between a model of the worst answer alone and one with a little of another. */
const factor = experiment(
  (_: law.Curation) => ({ little: 1e-9, best: 1 }),
  ({ little, best }, curation) =>
    () => {
      const [rewards, worst] = [Float64Array.of(-1, best), Float64Array.of(1, 0)]
      const other = Float64Array.of(1 - little, little)
      return distance(curated(other, rewards, curation), worst) / little
    },
)

verify(theorem, {
  title: 'the constant K/(1 + (K − 1)e^{−2τ}) is attained next to the worst answer',
  domain: domain({ candidates: axis.logInteger(2, 100), tau: axis.logUniform(0.02, 2) }),
  examples: [...choices([2, 3, 5, 20]), ...choices([2, 100], [0.05, 2])],
  measures:
    'a billionth of the best answer beside the worst: how much further away is it after one generation? No chance',
  replicate: factor,
  predicts: law.lipschitzConstant,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    '1 + tanh τ, the constant of two candidates': { at: choices([3, 5]), predicts: ({ tau }) => 1 + Math.tanh(tau) },
    'infinitely many candidates': { at: choices([2, 20]), predicts: ({ tau }) => Math.exp(2 * tau) },
    'the constant of the paper': { at: choices([2, 20]), predicts: law.lipschitzConstantInThePaper },
    'a thousandth of the best answer': { at: choices([5, 20]), world: { little: 0.001 } },
    'an answer of reward 0.9': { at: choices([2, 20]), world: { best: 0.9 } },
  },
  limits: ['The limit is taken at a share of 10⁻⁹, which moves the factor by less than one part in a million.'],
  figure: {
    title: 'The most that curation multiplies a distance by, τ = 1',
    over: choices(integersFrom(2, 40)),
    labels: ['candidates K', 'constant'],
    lines: { L_K: law.lipschitzConstant, 'infinitely many': ({ tau }) => Math.exp(2 * tau) },
    series: ({ tau }) => (tau === 1 ? 'computed' : undefined),
  },
})
