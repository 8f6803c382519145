import { type Family, type World, workflows } from 'collapse-check'

/** T generations of n observations each, every one of them fitted to everything drawn so far. */
export const keepingAllData = <Name extends string>({
  T,
  ...world
}: {
  readonly family: Family<Name>
  readonly truth: readonly number[]
  readonly n: number
  readonly T: number
}): World<Name> => ({ ...world, generations: T, workflow: workflows.accumulate })
