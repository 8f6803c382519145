import {
  type Experiment,
  type Family,
  families,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'

/** What is asked of a symbol's relative frequency P_k after k generations of n tokens. */
export const frequency =
  <Point extends Survival>(
    ask: (frequency: number, point: Point) => boolean | number,
    changed: Partial<TrainingPlan> = {},
    { other = false, later = 0 }: { readonly other?: boolean; readonly later?: number } = {},
  ): Experiment<Point> =>
  (point) => {
    const { n, p0, k } = point
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed,
    })
    const start = [other ? 1 - p0 : p0]
    return (stream) => {
      const p = training.run(start, k + later, stream)[0] ?? Number.NaN
      return ask(other ? 1 - p : p, point)
    }
  }

/** A biased sampler: odds are raised to a power, as at a temperature of 1/power. */
export function sharpenedBernoulli(power: number): Family {
  const sound = families.bernoulli()
  const { statistic } = sound
  if (statistic === undefined) throw new TypeError('the Bernoulli family has a sufficient statistic')
  const sharpened = new Float64Array(1)
  return {
    ...sound,
    statistic: {
      ...statistic,
      draw(theta, n, stream, out) {
        const p = theta[0] ?? Number.NaN
        const odds = p === 1 ? Number.POSITIVE_INFINITY : Math.exp(power * Math.log(p / (1 - p)))
        sharpened[0] = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
        statistic.draw(sharpened, n, stream, out)
      },
    },
  }
}
