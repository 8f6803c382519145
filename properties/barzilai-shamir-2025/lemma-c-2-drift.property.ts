import {
  always,
  axis,
  domain,
  experiment,
  families,
  points,
  recursiveTraining,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import theorem, { driftTerm } from '#theorems/barzilai-shamir-2025/lemma-c-2'
import { SMOOTH } from './worlds/smooth-families.ts'

/** T batches of n observations. */
interface Batches {
  readonly n: number
  readonly T: number
}

const runs = (n: number, ...T: number[]) => points({ n, T })
const { stated } = SMOOTH['Bernoulli logit']
const K3 = stated.constants(0, 10).third

/** Whether Σ_j |I(θ_t) − I(θ_j)| is within the first term: in logits, curvature and information are one. */
const drifts = experiment(
  (_: Batches) => ({ third: K3, family: families.bernoulliLogit() }),
  ({ third, family }, { n, T }) => {
    const schedule = schedules.constant(n)
    const training = recursiveTraining({ family, workflow: workflows.accumulate, schedule })
    return (stream) => {
      const models = [0]
      training.run([0], T - 1, stream, (_, [theta = Number.NaN]) => models.push(theta))
      const last = stated.information(models.at(-1) ?? Number.NaN)
      const sum = models.reduce((before, theta) => before + last - stated.information(theta), 0)
      return Math.abs(sum) <= driftTerm(third, models) * (1 + 1e-9) + 1e-12
    }
  },
)

verify(theorem, {
  title: 'without chance in the curvature the first term alone is enough',
  domain: domain({ n: axis.logInteger(30, 1000), T: axis.integer(2, 20) }),
  examples: [...runs(30, 2, 10), ...runs(100, 5)],
  measures: 'one run of Bernoulli models in logits: is Σ(I(θ_t) − I(θ_j)) within K₃ Σ|θ_t − θ_j|?',
  replicate: drifts,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'a twentieth of K₃': { at: runs(30, 2, 10), world: { third: K3 / 20 } },
    'the third derivative at the truth, which is 0': { at: runs(100, 5), world: { third: 0 } },
  },
  limits: ['From θ = 0 on, where the curvature is flattest: the bound is far from tight.'],
  figure: {
    title: 'Share of runs within the first term, n = 30',
    over: runs(30, 2, 5, 10),
    labels: ['batches T', 'share'],
    lines: { 'certified above': () => 0.99 },
  },
})
