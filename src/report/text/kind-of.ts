import type { PropertyRecord } from '../../trials/records/record.ts'

/** The criteria by what they speak of; `other` for one that an author made. */
export const KINDS = [
  'identity',
  'always',
  'probability',
  'mean',
  'distribution',
  'comparison',
  'exponent',
  'other',
] as const
export type Kind = (typeof KINDS)[number]

/** How the sentences of the criteria begin. */
const BEGINS: readonly (readonly [start: string, kind: Kind])[] = [
  ['the computed number ', 'identity'],
  ['it holds on every path', 'always'],
  ['the probability ', 'probability'],
  ['the mean of the first world ', 'comparison'],
  ['the mean ', 'mean'],
  ['the distribution ', 'distribution'],
  ['both distributions ', 'distribution'],
  ['every category ', 'distribution'],
  ['the exponent ', 'exponent'],
]

/** Of which kind the sentence is that a property was judged by. */
export function kindOf({ criterion }: Pick<PropertyRecord, 'criterion'>): Kind {
  return BEGINS.find(([start]) => criterion.startsWith(start))?.[1] ?? 'other'
}
