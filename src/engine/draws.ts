import { LANES } from './block.ts'
import type { Instance } from './instance.ts'

/** What is drawn, with its parameters; `first uniform` is one number of each of many streams. */
export type Draw =
  | { readonly law: 'normal' | 'exponential' | 'first uniform' }
  | { readonly law: 'gamma'; readonly shape: number }
  | { readonly law: 'poisson'; readonly mean: number }
  | { readonly law: 'binomial'; readonly n: number; readonly p: number }
  | { readonly law: 'multinomial'; readonly n: number; readonly p: Float64Array }

/**
 * Variates of {@link LANES} consecutive streams of a key side by side, with the bits of `variates`: the first of each
 * stream, then the second of each, `count` of each. First uniforms are of as many streams as there are numbers.
 *
 * Returns memory of the module: whoever keeps the numbers copies them before the module is asked again.
 *
 * @param words of the key and of its counter, five
 * @param first index of the first stream
 */
export function draws(
  instance: Instance,
  words: Uint32Array,
  draw: Draw,
  first: number,
  count: number,
): Float64Array {
  const { exports } = instance
  const width = draw.law === 'multinomial' ? draw.p.length : 1
  const numbers = LANES * count * width
  const out = 8 * Math.ceil(instance.free / 8)
  const p = out + 8 * numbers
  const scratch = p + 8 * width
  instance.reserve(scratch + 8 * (5 * width + 8))
  const { buffer } = exports.memory
  exports.setKey(words[0]!, words[1]!, words[2]!, words[3]!, words[4]!)
  exports.begin(first)
  if (draw.law === 'normal') exports.fillNormals(count, out)
  else if (draw.law === 'exponential') exports.fillExponentials(count, out)
  else if (draw.law === 'first uniform') exports.fillFirstUniforms(first, count, out)
  else if (draw.law === 'gamma') exports.fillGammas(draw.shape, count, out)
  else if (draw.law === 'poisson') exports.fillPoissons(draw.mean, count, out)
  else if (draw.law === 'binomial') exports.fillBinomials(draw.n, draw.p, count, out)
  else if (draw.law === 'multinomial') {
    new Float64Array(buffer, p, width).set(draw.p)
    exports.fillMultinomials(draw.n, width, p, count, out, scratch)
  }
  return new Float64Array(buffer, out, numbers)
}
