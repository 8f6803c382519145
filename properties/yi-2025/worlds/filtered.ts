import { type Stream, variates } from 'collapse-check'

/** The mean of n draws of N(centre, 1) that pass. */
export function meanOfKept(stream: Stream, centre: number, n: number, passes: (x: number) => boolean): number {
  let sum = 0
  for (let kept = 0; kept < n; ) {
    const x = centre + variates.normal(stream)
    if (passes(x)) {
      sum += x
      kept++
    }
  }
  return sum / n
}
