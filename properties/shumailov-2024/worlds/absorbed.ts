import { experiment, type Outcome, variates } from 'collapse-check'
import { type Alphabet, probabilitiesOf } from '#theorems/shumailov-2024/absorption'

/** Which symbol is left, and the first generation whose model has no other. */
export interface Absorbed {
  readonly symbol: number
  readonly generation: number
}

/** Frequencies of n draws, again and again, until one symbol is left; draws are from p to a power. */
export const absorbed = (read: (end: Absorbed) => Outcome) =>
  experiment(
    (point: Alphabet) => ({ n: point.n, truth: probabilitiesOf(point), power: 1 }),
    ({ n, truth, power }) => {
      const counts = new Float64Array(truth.length)
      const weights = new Float64Array(truth.length)
      const draws = new variates.Multinomial(truth.length)
      return (stream) => {
        counts.set(truth)
        for (let generation = 1; ; generation++) {
          counts.forEach((count, i) => {
            weights[i] = power === 1 || count === 0 ? count : Math.exp(power * Math.log(count))
          })
          draws.draw(stream, n, weights, counts, 0)
          const symbol = counts.indexOf(n)
          if (symbol >= 0) return read({ symbol, generation })
        }
      }
    },
  )
