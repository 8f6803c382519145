import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'

/** Models that can be told apart, how they follow each other, and how far each is from the truth. */
export interface ChainRace {
  /** Law of the first model; what is missing from 1 has no model, and loses. */
  readonly first: Float64Array
  /** Law of the next model, given each one. */
  readonly next: readonly Float64Array[]
  readonly errors: Float64Array
  readonly T: number
}

// Errors that differ by less are those of equal models, computed in two ways.
const TIE = 1e-9
// Below what a sum of probabilities has to carry.
const NEGLIGIBLE = 1e-14

/**
 * Pr(‖θ_T − θ*‖ < ‖θ_1 − θ*‖), ties counted half, when the models are a Markov chain with finitely many states:
 * a family on a lattice, retrained by replacing.
 *
 * Guarantee: absolute error below 1e-9 for up to 10 000 states. Cost: (T − 2)·states³ at most; states of
 * negligible probability are passed over.
 *
 * Source: derived; exact companion of the limit law behind Xu, He & Cheng 2025.
 *
 * @throws ArgumentError if the tables differ in length or T is not an integer ≥ 2
 *
 * @example
 * ```ts
 * const [away, at] = [Float64Array.of(0.5, 0.5), Float64Array.of(0, 1)]
 * laws.chainRace({ first: away, next: [away, at], errors: Float64Array.of(1, 0), T: 2 }) // ½(¼ + ½) + ½·½
 * // => 0.625
 * ```
 */
export function chainRace({ first, next, errors, T }: ChainRace): number {
  integerAtLeast('T', T, 2)
  const states = first.length
  sameLength('next', next.length, states)
  sameLength('errors', errors.length, states)
  next.forEach((row, from) => {
    sameLength(`next[${from}]`, row.length, states)
  })
  let probability = 0
  let law = new Float64Array(states)
  let later = new Float64Array(states)
  first.forEach((weight, start) => {
    if (weight < NEGLIGIBLE) return
    law.set(next[start]!)
    for (let t = 2; t < T; t++) {
      later.fill(0)
      for (let from = 0; from < law.length; from++) {
        const mass = law[from]!
        if (mass < NEGLIGIBLE) continue
        const row = next[from]!
        for (let to = 0; to < later.length; to++) later[to] = later[to]! + mass * row[to]!
      }
      ;[law, later] = [later, law]
    }
    for (let last = 0; last < law.length; last++) {
      const gap = errors[last]! - errors[start]!
      if (gap < TIE) probability += weight * law[last]! * (gap > -TIE ? 0.5 : 1)
    }
  })
  return probability
}

function sameLength(name: string, length: number, states: number): void {
  if (length !== states) {
    throw new ArgumentError(`${name}.length`, length, `${states}, the number of states`)
  }
}
