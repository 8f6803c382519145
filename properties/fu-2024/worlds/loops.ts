import { axis, chain, domain, families, schedules, special, workflows, worlds } from 'collapse-check'
import { errorVariance, type Loop, totalVariation } from '#theorems/fu-2024/total-variation'

const workflowOf = ({ n, k, real }: Loop) => {
  if (real === 'fixed') return worlds.realAndSynthetic(n, k)
  if (real === 'fresh') return worlds.freshRealAndSynthetic(n, k)
  return { workflow: workflows.replace, n: schedules.realThenSynthetic(n, k) }
}

/** TV(model T, truth) of normal laws of standard deviation 1. */
export const distanceOf = chain(
  (loop: Loop) => ({ family: families.gaussianMean({ sd: 1 }), truth: [0], generations: loop.T, ...workflowOf(loop) }),
  ({ mean }, _loop, { world: { truth } }) => 2 * special.normalCdf(Math.abs(mean - Number(truth[0])) / 2) - 1,
)

/** Loops with real data in every generation, or some of them. */
export const loops = (...kinds: readonly Loop['real'][]) =>
  domain({
    n: axis.logInteger(1, 10_000),
    perReal: axis.logUniform(0.05, 100).means('synthetic observations, for each real one'),
    T: axis.logInteger(1, 100),
    real: axis.choice<Loop['real']>(...kinds),
  }).derive(({ n, perReal, T, real }): Loop => ({ n, k: Math.max(1, Math.ceil(perReal * n)), T, real }))

/** Above Var TV: TV² is at most 1 and at most the squared difference of the means over 2π. */
export const varianceAtMost = (loop: Loop): number =>
  Math.min(1, errorVariance(loop) / (2 * Math.PI)) - totalVariation(loop) * totalVariation(loop)
