import type { Family, Parameters } from '../families/family.ts'
import type { Stream } from '../random/stream.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast } from '../validation/checks.ts'
import { type Path, populationPath, rawPath, statisticPath } from './path.ts'
import type { Schedule } from './schedule.ts'
import type { Workflow } from './workflow.ts'

const PATHS = { raw: rawPath, statistic: statisticPath, population: populationPath }

/** What is trained on what. */
export interface TrainingPlan {
  readonly family: Family
  readonly workflow: Workflow
  readonly schedule: Schedule
  /** The model θ_1 to go on with, in place of the fit on the real data: a start of one's own choosing. */
  readonly start?: ArrayLike<number>
  /** `statistic` where the family has a sufficient statistic, else `raw`, unless said otherwise. */
  readonly path?: keyof typeof PATHS
}

/** Called after each fit with the generation t = 1, 2, … and the model θ_t (read it now: it is reused). */
export type Visit = (generation: number, theta: Parameters) => void

/** A recursion ready to run, many times over. */
export interface RecursiveTraining {
  /**
   * Runs the recursion from the truth θ₀ and returns θ_T. The vector returned is reused by the next run.
   *
   * @param truth the parameters θ₀ of the real data, in the family's order
   * @param generations T ≥ 0; θ₁ is fitted on real data only
   * @throws ArgumentError if the truth is outside the parameter space or T is not an integer ≥ 0
   * @throws NoFitError if some generation has no estimate
   */
  run(truth: ArrayLike<number>, generations: number, stream: Stream, visit?: Visit): Parameters
}

/**
 * Recursive training: draw from the latest model, let the workflow say what to train on, fit, repeat.
 *
 * Generation t draws `schedule(t)` observations from θ_{t−1} and fits θ_t; θ₀ is the truth. Cost: linear in
 * the generations; on the statistic path independent of the sample sizes; no allocation after the first run.
 *
 * @example
 * ```ts
 * const family = bernoulli()
 * const training = recursiveTraining({ family, workflow: replace, schedule: constant(1) })
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * const p = training.run([0.5], 3, stream)[0]
 * p === 0 || p === 1
 * // => true
 * ```
 */
export function recursiveTraining(plan: TrainingPlan): RecursiveTraining {
  const { family } = plan
  const name = plan.path ?? (family.statistic === undefined ? 'raw' : 'statistic')
  if (!Object.hasOwn(PATHS, name))
    throw new ArgumentError('path', name, `one of ${Object.keys(PATHS).join(', ')}`)
  return on(PATHS[name](family) as Path<unknown>, plan)
}

function on<Batch>(path: Path<Batch>, { family, workflow, schedule, start }: TrainingPlan): RecursiveTraining {
  const theta = new Float64Array(family.parameters.length)
  const batch = path.batch()
  const pool = workflow.begin(path)
  return {
    run(truth, generations, stream, visit) {
      integerAtLeast('generations', generations, 0)
      if (truth.length !== theta.length) {
        throw new ArgumentError(
          'truth',
          Array.from(truth),
          `one number for each of ${family.parameters.join(', ')}`,
        )
      }
      theta.set(truth)
      family.check(theta)
      pool.restart()
      for (let t = 1; t <= generations; t++) {
        path.draw(theta, path.size(schedule(t)), stream, batch)
        path.fit(pool.receive(batch), theta)
        if (t === 1 && start !== undefined) theta.set(start)
        visit?.(t, theta)
      }
      return theta
    },
  }
}
