const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

/** The number with these words, high and low. Every machine that runs a browser or Node has the low one first. */
export function fromWords(high: number, low: number): number {
  words[1] = high
  words[0] = low
  return double[0] as number
}

/** The high word: sign, exponent and twenty bits. */
export function highWord(x: number): number {
  double[0] = x
  return words[1] as number
}

/** The number without its low word. */
export const withoutLowWord = (x: number): number => fromWords(highWord(x), 0)
