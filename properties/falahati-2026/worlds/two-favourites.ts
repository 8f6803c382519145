import { type Favourites, groupsOf } from '#theorems/falahati-2026/settled-share'
import { type Curation, curation } from './curation.ts'

/** Something of the share of the first favourite after many generations, from a tenth; no third answer. */
export const longRun = (read: (share: number, point: Favourites) => number) =>
  curation(
    (point: Favourites): Curation => ({
      groups: groupsOf({ ...point, deficit1: 0, deficit2: 0 }),
      start: Float64Array.of(0.1, 0.9, 0),
      candidates: Number.POSITIVE_INFINITY,
      generations: 2000,
    }),
    (path, point) => read(path.at(-1)?.[0] ?? Number.NaN, point),
  )
