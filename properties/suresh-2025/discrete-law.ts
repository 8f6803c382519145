import type { Law } from 'collapse-check'

/** A law on 0, 1, 2, … from its probabilities, for the distribution criterion. */
export function discreteLaw(name: string, mass: ArrayLike<number>): Law {
  const cumulative = new Float64Array(mass.length)
  let sum = 0
  for (let i = 0; i < mass.length; i++) {
    sum += mass[i] ?? 0
    cumulative[i] = Math.min(1, sum)
  }
  const upTo = (i: number) => (i < 0 ? 0 : (cumulative[Math.min(i, mass.length - 1)] ?? 0))
  return { name, cdf: (x) => upTo(Math.floor(x)), leftLimit: (x) => upTo(Math.ceil(x) - 1) }
}
