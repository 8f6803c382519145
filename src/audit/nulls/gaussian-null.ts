import { ArgumentError } from '../../validation/argument-error.ts'
import type { Alternative, Null } from '../alternative.ts'
import type { GaussianRound } from '../rounds/round.ts'
import { type NullSettings, SHARES, TILTS } from './settings.ts'

/** What observations are drawn from. */
interface Law {
  readonly mean: number
  readonly variance: number
}

/** Observations that a model is fitted to: how many, their mean, and their squares about it. */
interface Pool {
  readonly n: number
  readonly mean: number
  readonly squares: number
}

interface GaussianAlternative extends Alternative {
  readonly law: (model: Law, real: Law) => Law
}

/**
 * A Gaussian that is fitted to draws from the model that the workflow makes of the rounds before: given them the mean is
 * normal and the variance a χ², independent. Alternatives: a factor of the variance on either side, and another share of
 * real data, as the Gaussian of the same mean and variance.
 *
 * Source: derived.
 */
export class GaussianNull implements Null<GaussianRound> {
  readonly alternatives: readonly GaussianAlternative[]
  readonly #settings: NullSettings
  readonly #first: Pool
  readonly #real: Law
  #pool: Pool

  /** @param first the fit to the real data */
  constructor(first: GaussianRound, settings: NullSettings) {
    if (settings.workflow === 'fresh-real' || settings.share > 0) {
      throw new ArgumentError(
        settings.share > 0 ? 'share' : 'workflow',
        settings.share > 0 ? settings.share : settings.workflow,
        'for estimates of a Gaussian: workflow replace, accumulate or fixed-real, and no share, whose law would be no Gaussian',
      )
    }
    this.#settings = settings
    this.#first = this.#poolOf(first)
    this.#pool = this.#first
    this.#real = first
    this.alternatives = [...factors(), ...shares()]
  }

  ratios(round: GaussianRound): readonly number[] {
    const { n, mean, squares } = this.#poolOf(round)
    const model = this.#law()
    const log = (law: Law) => {
      const away = mean - law.mean
      return -(n * Math.log(law.variance) + (squares + n * away * away) / law.variance) / 2
    }
    const drawn = log(model)
    return this.alternatives.map(({ law }) => log(law(model, this.#real)) - drawn)
  }

  take(round: GaussianRound): void {
    const batch = this.#poolOf(round)
    const { workflow } = this.#settings
    this.#pool =
      workflow === 'replace' ? batch : pooled(workflow === 'accumulate' ? this.#pool : this.#first, batch)
  }

  #poolOf({ n, mean, variance }: GaussianRound): Pool {
    return { n, mean, squares: variance * this.#divisor(n) }
  }

  #law(): Law {
    const { n, mean, squares } = this.#pool
    return { mean, variance: squares / this.#divisor(n) }
  }

  #divisor(n: number): number {
    return this.#settings.divisor === 'n' ? n : n - 1
  }
}

function factors(): GaussianAlternative[] {
  return TILTS.map((factor) => ({
    words: `sampled with ${factor.toPrecision(2)} times the variance`,
    side: factor < 1 ? 'faster' : 'slower',
    law: ({ mean, variance }) => ({ mean, variance: factor * variance }),
  }))
}

function shares(): GaussianAlternative[] {
  return SHARES.filter((share) => share > 0).map((share) => ({
    words: `with a share of ${share} of real data`,
    side: 'slower',
    law(model, real) {
      const apart = real.mean - model.mean
      const within = (1 - share) * model.variance + share * real.variance
      return { mean: model.mean + share * apart, variance: within + share * (1 - share) * apart * apart }
    },
  }))
}

function pooled(a: Pool, b: Pool): Pool {
  const n = a.n + b.n
  const apart = b.mean - a.mean
  return {
    n,
    mean: a.mean + (apart * b.n) / n,
    squares: a.squares + b.squares + (apart * apart * a.n * b.n) / n,
  }
}
