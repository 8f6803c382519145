import { chain, families, worlds } from 'collapse-check'
import type { SuddenCollapse } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { leakyUniform } from './leaky-uniform.ts'

const familyAt = ({ n, sizeRatio }: SuddenCollapse) => families.leakyUniform({ N: Math.ceil(n / sizeRatio) })

/** Two generations of the leaky uniform family. */
export const twoGenerations = ({ n, sizeRatio }: SuddenCollapse) =>
  leakyUniform({ n, T: 2, N: Math.ceil(n / sizeRatio) })

/** Whether the second model is far from the truth. */
export const secondModelCollapses = chain(twoGenerations, ({ leak }) => leak > collapsedFrom)

/** A family for samples of another size. */
export const sampleOf =
  (sizeRatio: number) =>
  (_world: unknown, { n }: SuddenCollapse) => ({ family: familyAt({ n, sizeRatio }) })

export const sample40TimesLargerThanN = worlds.named('sample 40 times larger than N', sampleOf(40))

export const tenTimesLargerN = worlds.named(
  'N ten times larger',
  (_world: unknown, { n, sizeRatio }: SuddenCollapse) => ({ family: familyAt({ n, sizeRatio: sizeRatio / 10 }) }),
)
