import { families, schedules, worlds } from 'collapse-check'
import type { BernoulliRun } from '#theorems/xu-2025/forgetting'

/** A Bernoulli model of probability `start`: each of T generations is fitted to ⌈n t^p⌉ outcomes of the latest. */
export const outcomes = ({ start, n, p, T }: BernoulliRun) => ({
  family: families.bernoulli(),
  truth: [start],
  generations: T,
  n: schedules.power(n, p),
})

export const theOtherOutcomeFollowed = worlds.named(
  'the other outcome followed',
  (_: unknown, { start }: Pick<BernoulliRun, 'start'>) => ({ truth: [1 - start] }),
)
