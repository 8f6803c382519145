import { families, recursiveTraining, type Stream, schedules, type TrainingPlan, workflows } from 'collapse-check'

/** The Gaussian mean and the Gaussian with both parameters unknown, one instance each, so that samplers fit them. */
export const meanFamily = families.gaussianMean({ sd: 1 })
export const bothFamily = families.gaussian({ divisor: 'n' })

/** A run on infinitely many observations: λ synthetic ones to a real one, t generations after the model `start`. */
export interface PopulationRun {
  readonly plan: Pick<TrainingPlan, 'family'> & Partial<TrainingPlan>
  readonly real: readonly number[]
  readonly start: readonly number[]
  readonly lambda: number
  readonly t: number
}

/** The parameters of the last model. The stream is not drawn from. */
export const populationRun = ({ plan, real, start, lambda, t }: PopulationRun, stream: Stream): readonly number[] =>
  Array.from(
    recursiveTraining({
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(1, lambda),
      path: 'population',
      start,
      ...plan,
    }).run(real, t + 1, stream),
  )
