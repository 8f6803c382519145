import { experiment } from 'collapse-check'
import { curated, type Groups } from '#theorems/falahati-2026/ascent'
import { atFirst, bothGroups, type Compromise } from '#theorems/falahati-2026/compromise'

/** A loop of curation with infinitely many choices a generation. */
export interface Curation {
  readonly groups: Groups
  readonly start: Float64Array
  readonly candidates: number
  readonly generations: number
}

/** The models p_0 … p_T of a loop, and what is read of them. */
export const curation = <Point extends object>(
  loopOf: (point: Point) => Curation,
  read: (path: readonly Float64Array[], point: Point) => number,
) =>
  experiment(loopOf, ({ groups, start, candidates, generations }, point) => () => {
    const path = [start]
    for (let t = 0; t < generations; t++) path.push(curated(path[t] ?? start, groups, candidates))
    return read(path, point)
  })

/** Two groups of one size and a compromise: something of its share after T generations. */
export const ofCompromise = (read: (compromise: number, favourites: number) => number) =>
  curation(
    (point: Compromise): Curation => ({
      groups: bothGroups(point),
      start: atFirst(point),
      candidates: Number.POSITIVE_INFINITY,
      generations: point.T,
    }),
    (path) => {
      const [first = 0, second = 0, compromise = 0] = path.at(-1) ?? []
      return read(compromise, first + second)
    },
  )

export const shareOfCompromise = ofCompromise((share) => share)

/** Two candidates a choice. */
export const pairs = { candidates: 2 }

/** Both groups like what the first likes. */
export const oneTaste = ({ groups }: Curation): Partial<Curation> => ({
  groups: { ...groups, weights: groups.shares.map(() => groups.weights[0] ?? []) },
})
