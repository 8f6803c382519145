import type { Family } from 'collapse-check'

/** Real data that are balanced around the truth, half of them at a and half at −a: the best location is exact. */
export const balanced = (family: Family, a: number): Family => ({
  ...family,
  draw(theta, n, _stream, out, start) {
    for (let i = 0; i < n; i++) out[start + i] = (theta[0] ?? Number.NaN) + (i % 2 === 0 ? a : -a)
  },
})
