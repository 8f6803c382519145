import { logGamma } from '../../special/gamma.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import type { Alternative, Null } from '../alternative.ts'
import { type CountsRound, totalOf } from '../rounds/round.ts'
import { CONCENTRATIONS, MASSES, type NullSettings, SHARES, TILTS } from './settings.ts'

type Shares = ReadonlyMap<string, number>

/** What an alternative says of the logarithm of the likelihood of counts, over that of the null's shares. */
interface CountsAlternative extends Alternative {
  readonly ratio: (counts: Shares, drawn: Shares, model: Shares, real: Shares) => number
}

/**
 * Counts of symbols that were drawn one by one from the model that the workflow makes of the rounds before: multinomial,
 * given them. Alternatives: a tilt p^γ, another share of real data, a truncation to the likeliest symbols, and rounds
 * with frequencies of their own (Dirichlet), which hold fewer different symbols.
 *
 * Cost: O(symbols · alternatives) a round.
 *
 * Source: derived.
 */
export class CountsNull implements Null<CountsRound> {
  readonly alternatives: readonly CountsAlternative[]
  readonly #settings: NullSettings
  readonly #first: Shares
  readonly #real: Shares
  #pool: Map<string, number>

  /** @param first the real data */
  constructor(first: CountsRound, settings: NullSettings) {
    if (first.real !== undefined) {
      throw new ArgumentError(
        'real',
        Object.fromEntries(first.real),
        'none in the first round, which is all real',
      )
    }
    this.#settings = settings
    this.#real = normalised(first.counts)
    this.#pool = new Map(first.counts)
    this.#first = first.counts
    this.alternatives = [...tilts(), ...shares(settings.share), ...truncations(), ...bursts()]
  }

  ratios({ counts, real }: CountsRound): readonly number[] {
    if ((this.#settings.workflow === 'fresh-real') !== (real !== undefined)) {
      throw new ArgumentError(
        'real',
        real === undefined ? undefined : Object.fromEntries(real),
        'counts of the fresh real data in every round after the first, where the workflow is fresh-real, and only there',
      )
    }
    const model = normalised(this.#pool)
    const drawn = mixed(model, this.#real, this.#settings.share)
    for (const [symbol, count] of counts) {
      if (count > 0 && !((drawn.get(symbol) ?? 0) > 0)) {
        return this.alternatives.map(() => Number.POSITIVE_INFINITY)
      }
    }
    return this.alternatives.map(({ ratio }) => ratio(counts, drawn, model, this.#real))
  }

  take({ counts, real }: CountsRound): void {
    const { workflow } = this.#settings
    if (workflow === 'replace') this.#pool = new Map(counts)
    else if (workflow === 'accumulate') this.#pool = sum(this.#pool, counts)
    else this.#pool = sum(counts, real ?? this.#first)
  }
}

function tilts(): CountsAlternative[] {
  return TILTS.map((exponent) => ({
    words: `sampled at temperature ${(1 / exponent).toPrecision(2)}`,
    side: exponent > 1 ? 'faster' : 'slower',
    ratio: (counts, drawn) => {
      let [mass, log] = [0, 0]
      for (const share of drawn.values()) if (share > 0) mass += Math.exp(exponent * Math.log(share))
      for (const [symbol, count] of counts) if (count > 0) log += count * Math.log(drawn.get(symbol) ?? 0)
      return (exponent - 1) * log - totalOf(counts) * Math.log(mass)
    },
  }))
}

function shares(said: number): CountsAlternative[] {
  return SHARES.filter((share) => share !== said).map((share) => ({
    words: `with a share of ${share} of real data`,
    side: share < said ? 'faster' : 'slower',
    ratio: (counts, drawn, model, real) => againstShares(counts, drawn, mixed(model, real, share)),
  }))
}

function truncations(): CountsAlternative[] {
  return MASSES.map((mass) => ({
    words: `cut off to the likeliest symbols that hold ${mass} of the mass`,
    side: 'faster',
    ratio: (counts, drawn) => againstShares(counts, drawn, nucleus(drawn, mass)),
  }))
}

function bursts(): CountsAlternative[] {
  return CONCENTRATIONS.map((times) => ({
    words: 'with fewer different symbols than were drawn',
    side: 'faster',
    ratio(counts, drawn) {
      const n = totalOf(counts)
      const concentration = times * n
      let log = logGamma(concentration) - logGamma(concentration + n)
      for (const [symbol, count] of counts) {
        if (count === 0) continue
        const share = drawn.get(symbol) ?? 0
        log +=
          logGamma(count + concentration * share) - logGamma(concentration * share) - count * Math.log(share)
      }
      return log
    },
  }))
}

function againstShares(counts: Shares, drawn: Shares, other: Shares): number {
  let log = 0
  for (const [symbol, count] of counts) {
    if (count > 0) log += count * Math.log((other.get(symbol) ?? 0) / (drawn.get(symbol) ?? 0))
  }
  return log
}

function nucleus(drawn: Shares, mass: number): Shares {
  const kept = new Map<string, number>()
  let before = 0
  for (const [symbol, share] of [...drawn].sort((a, b) => b[1] - a[1])) {
    if (before >= mass) break
    kept.set(symbol, share)
    before += share
  }
  return normalised(kept)
}

function normalised(counts: Shares): Shares {
  const total = totalOf(counts)
  return new Map([...counts].map(([symbol, count]) => [symbol, count / total]))
}

function mixed(model: Shares, real: Shares, share: number): Shares {
  if (share === 0) return model
  const both = new Map([...model].map(([symbol, p]): [string, number] => [symbol, (1 - share) * p]))
  for (const [symbol, p] of real) both.set(symbol, (both.get(symbol) ?? 0) + share * p)
  return both
}

function sum(a: Shares, b: Shares): Map<string, number> {
  const both = new Map(a)
  for (const [symbol, count] of b) both.set(symbol, (both.get(symbol) ?? 0) + count)
  return both
}
