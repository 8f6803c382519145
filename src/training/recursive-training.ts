import type { Family } from '../families/family.ts'
import type { Parameters } from '../families/parameters.ts'
import type { Stream } from '../random/stream.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast } from '../validation/checks.ts'
import { Ahead } from './ahead/ahead.ts'
import { knownPlan } from './ahead/known-plan.ts'
import type { Path } from './path.ts'
import { rawPath } from './raw-path.ts'
import { populationPath, statisticPath } from './statistic-path.ts'
import type { TrainingPlan, Visit } from './training-plan.ts'

const PATHS: { readonly [name in NonNullable<TrainingPlan['path']>]: (family: Family) => unknown } = {
  raw: rawPath,
  statistic: statisticPath,
  population: populationPath,
}

/** A recursion ready to run, many times over. */
export interface RecursiveTraining {
  /**
   * Runs the recursion from the truth θ₀ and returns θ_T. The vector returned is reused by the next run.
   *
   * @param truth the parameters θ₀ of the real data, in the order of the family they come from
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
 * @throws ArgumentError if the family has not the path, the workflow cannot use it, or `initial` is missing
 *
 * @example
 * ```ts
 * const family = families.bernoulli()
 * const training = recursiveTraining({ family, workflow: workflows.replace, schedule: schedules.constant(1) })
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

function on<Batch>(path: Path<Batch>, plan: TrainingPlan): RecursiveTraining {
  const { family, workflow, schedule, realData = family, sampler = family } = plan
  // Nothing is equal to this: the first truth is checked, and others when they come.
  const real = new Float64Array(realData.parameters.length).fill(Number.NaN)
  const theta = new Float64Array(family.parameters.length)
  const initial = plan.initial === undefined ? undefined : member('initial', plan.initial, family)
  if (initial === undefined && realData.parameters.join() !== family.parameters.join()) {
    throw new ArgumentError('initial', undefined, `a member of ${family.name}, as the truth is none`)
  }
  const start = plan.start === undefined ? undefined : member('start', plan.start, family)
  const drawReal = path.drawFrom(realData)
  const drawSynthetic = path.drawFrom(sampler)
  const batch = path.batch()
  const fresh = path.batch()
  const pool = workflow.begin(path)
  const known = knownPlan(plan)
  const ahead = known === undefined ? undefined : new Ahead(known)
  const nextBatch = (t: number, stream: Stream): Batch => {
    const size = path.size(schedule(t))
    const freshReal = t === 1 ? size : (workflow.freshReal?.(size, path as Path<unknown>, stream) ?? 0)
    if (freshReal > 0) drawReal(real, freshReal, stream, fresh)
    if (freshReal === size) return pool.receive(fresh, stream)
    drawSynthetic(theta, size - freshReal, stream, batch)
    return pool.receive(batch, stream, freshReal > 0 ? fresh : undefined)
  }
  return {
    run(truth, generations, stream, visit) {
      integerAtLeast('generations', generations, 0)
      if (!isSame(truth, real)) copyMember('truth', truth, realData, real)
      if (ahead?.handOut({ truth: real, generations, stream, visit }, theta)) return theta
      theta.set(initial ?? real)
      pool.restart()
      for (let t = 1; t <= generations; t++) {
        path.fit(nextBatch(t, stream), theta)
        if (t === 1 && start !== undefined) theta.set(start)
        visit?.(t, theta)
      }
      ahead?.compare(stream, theta)
      return theta
    },
  }
}

function member(argument: string, values: ArrayLike<number>, family: Family): Parameters {
  const theta = new Float64Array(family.parameters.length)
  copyMember(argument, values, family, theta)
  return theta
}

function copyMember(argument: string, values: ArrayLike<number>, family: Family, into: Parameters): void {
  if (values.length !== into.length) {
    throw new ArgumentError(
      argument,
      Array.from(values),
      `one number for each of ${family.parameters.join(', ')}`,
    )
  }
  const theta = Float64Array.from(values)
  family.check(theta)
  into.set(theta)
}

/** Whether a vector is another one: the truth of the run before, checked then. */
function isSame(values: ArrayLike<number>, known: Parameters): boolean {
  if (values.length !== known.length) return false
  for (let i = 0; i < known.length; i++) if (values[i] !== known[i]) return false
  return true
}
