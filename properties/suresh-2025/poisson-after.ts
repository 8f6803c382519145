import {
  type Experiment,
  type Family,
  families,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import type { PoissonLoop } from '#theorems/suresh-2025/theorem-2'

/** What is asked of the mean Λ_k after k generations. */
export const poissonAfter =
  <Point extends PoissonLoop>(
    ask: (lambda: number, point: Point) => boolean | number,
    changed: Partial<TrainingPlan> = {},
    { later = 0 }: { readonly later?: number } = {},
  ): Experiment<Point> =>
  (point) => {
    const training = recursiveTraining({
      family: families.poisson(),
      workflow: workflows.replace,
      schedule: schedules.constant(point.n),
      ...changed,
    })
    return (stream) => ask(training.run([point.lambda], point.k + later, stream)[0] ?? Number.NaN, point)
  }

/** Geometric data (failures before the first success) with the same mean, every observation drawn. */
export function geometricData(): Family {
  const { statistic: _, ...drawn } = families.poisson()
  return {
    ...drawn,
    name: 'geometric',
    draw(theta, n, stream, out, start) {
      const mean = theta[0] ?? Number.NaN
      const logFailure = Math.log(mean / (1 + mean))
      for (let i = start; i < start + n; i++) {
        out[i] = mean === 0 ? 0 : Math.floor(Math.log(stream.openUniform()) / logFailure)
      }
    },
  }
}
