import { zipfMandelbrot } from '../../laws/counts/zipf-mandelbrot.ts'
import type { Recipe } from './recipe-schema.ts'

/** Probabilities of the symbols: in the real data, if they are given, else in the law that they come from. */
export function sharesOf({ counts, symbols = 2, exponent = 1, shift = 2.7, real }: Recipe): Float64Array {
  if (counts !== undefined) return Float64Array.from(counts, (count) => count / real)
  return zipfMandelbrot(symbols, exponent, shift)
}

/** 1 − Σ p², the probability that two draws differ. */
export const diversityOf = (shares: ArrayLike<number>): number => {
  let agree = 0
  for (let i = 0; i < shares.length; i++) agree += (shares[i] ?? 0) * (shares[i] ?? 0)
  return 1 - agree
}
