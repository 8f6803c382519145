import { experiment, type Family, families, recursiveTraining, schedules, workflows } from 'collapse-check'
import { driftTerm, stochasticTerm } from '#theorems/barzilai-shamir-2025/lemma-c-2'
import { LOCATIONS, type LocationRun } from './locations.ts'
import { SMOOTH } from './smooth-families.ts'

/** T batches, the last of them drawn from the latest model, and how often the bound may fail. */
export type CurvaturesOfAll = LocationRun & { readonly delta: number }

/** Whether Σ_j (∇²ℓ_j(θ_t) − I) over all batches exceeds the bound of Lemma C.2. */
export const curvaturesOfAll = experiment(
  (_: CurvaturesOfAll) => ({ share: 1, at: (latest: number) => latest }),
  ({ share, at }, { family: name, n, T, delta }) => {
    const { family, curvature, information } = LOCATIONS[name]
    const { hessian, third } = family.assumptions(Float64Array.of(0), 10)
    const stochastic = stochasticTerm(n, T, hessian, delta)
    const all = new Float64Array(n * T)
    const models: number[] = []
    const watched: Family = {
      ...family,
      draw(theta, count, stream, out, start) {
        family.draw(theta, count, stream, out, start)
        all.set(out.subarray(start, start + count), models.length * n)
        models.push(theta[0] ?? Number.NaN)
      },
    }
    const schedule = schedules.constant(n)
    const training = recursiveTraining({ family: watched, workflow: workflows.accumulate, schedule, path: 'raw' })
    return (stream) => {
      models.length = 0
      training.run([0], T, stream)
      const place = at(models.at(-1) ?? Number.NaN)
      const sum = all.reduce((before, x) => before + (curvature(x - place) - information) / n, 0)
      return Math.abs(sum) > share * (driftTerm(third, models) + stochastic)
    }
  },
)

/** T batches of n observations. */
interface Batches {
  readonly n: number
  readonly T: number
}

const { stated } = SMOOTH['Bernoulli logit']
/** K₃ in logits. */
export const THIRD = stated.constants(0, 10).third

/** Whether Σ_j |I(θ_t) − I(θ_j)| is within the first term: in logits, curvature and information are one. */
export const informationDrifts = experiment(
  (_: Batches) => ({ third: THIRD, family: families.bernoulliLogit() }),
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
