import { positive } from '../validation/checks.ts'
import { checkLevels } from './decision-lines.ts'
import type { Levels } from './sequential-test.ts'

/** Probability, at most, that a property whose claim holds everywhere is reported as refuted. */
export const ALPHA = 1e-9

/** Probability, at most, that a property is reported as certified although an evaluated point is off by its margin. */
export const BETA = 1e-6

/**
 * M: the points that a property may evaluate, over examples, hunt, survivors and shrinking. Beyond it the
 * predicate answers without running. Examples, 30 hunted points and survivors take at most 80 together; 50
 * are left for shrinking.
 */
export const MAX_EVALUATIONS = 130

/** Confirming a shrunk counterexample may take this many times the design's budget. */
export const CONFIRM_BUDGET_FACTOR = 4

/** The intervals on the pages miss with at most this probability, each one, at its stopping time. */
export const INTERVAL_LEVEL = 0.01

/** No test may ask for more observations; a design that needs more is refused before it runs. */
export const MOST_REPLICATES = 10_000_000

/**
 * The upper quantile of the normal law at one in a million: how often a point exactly at the bound, or exactly off by
 * the margin, exhausts its budget. A constant, so that a test loads no library for it.
 */
export const INCONCLUSIVE_QUANTILE = 4.753424308822899

/**
 * The levels at which a single point is judged: ALPHA / MAX_EVALUATIONS and BETA.
 *
 * **Why adaptive search is sound.** Let θ₁, θ₂, … be distinct points, θ_k chosen from anything seen at the
 * earlier ones (verdicts, e-values, raw data; by a generator, a shrinker or a hostile user), α_k fixed
 * before k is run, and let each point draw from a stream of its own, independent of all that. Then
 *
 *     P(some θ_k at which the claim holds is refuted) ≤ Σ α_k.
 *
 * Proof: given the past, θ_k is fixed and its stream is fresh, so Ville's inequality gives at most α_k where
 * the claim holds; sum over k. ∎ The size of the parameter space does not enter, only the number of points
 * evaluated, and that costs ln M. Streams are keyed by the point, so a repeated point is the same evaluation.
 *
 * β is not divided: "every evaluated point is below its far bound" is said only if every point was
 * certified, and given the past the first bad point is fixed; it alone would have to be certified. A list
 * with uncertified members (a pass rate) is printed with β times its length instead.
 *
 * Controls and confirmation take no share: they can only withdraw a verdict, never add a refutation.
 */
export function pointLevels(): Levels {
  return { alpha: ALPHA / MAX_EVALUATIONS, beta: BETA }
}

/**
 * The levels at which a shrunk counterexample is judged again on a fresh stream: ALPHA undivided, with
 * CONFIRM_BUDGET_FACTOR times the budget. The stream is independent of the search, so there is no selection
 * to pay for.
 */
export function confirmLevels(): Levels {
  return { alpha: ALPHA, beta: BETA, budgetFactor: CONFIRM_BUDGET_FACTOR }
}

/** Mean number of observations to a decision: refuting at the far bound, certifying at the claimed one. */
export interface MeanSampleSizes {
  readonly refute: number
  readonly certify: number
}

/**
 * Observations after which a test is called inconclusive: 3.5 times the mean to refute or 5.1 times the mean
 * to certify, whichever is more, at this project's levels; rounded up and multiplied by `budgetFactor`.
 *
 * Near its design point every log-e-process here is close to a Brownian motion with drift; its passage of
 * L = ln(1/level) takes more than y times the mean with probability γ, √y = (z√(2/L) + √(2z²/L + 4))/2 with
 * z the upper γ quantile of the normal law. γ = 1e-6 gives 3.48 at L = ln(130e9) and 5.07 at ln(1e6).
 *
 * @throws ArgumentError if a size is not finite and above 0, or a level is not in (0, 1)
 */
export function budgetFor(mean: MeanSampleSizes, levels: Levels): number {
  const { alpha, beta, budgetFactor = 1 } = checkLevels(levels)
  const refute = positive('mean.refute', mean.refute) * stretch(alpha)
  const certify = positive('mean.certify', mean.certify) * stretch(beta)
  return Math.ceil(Math.max(refute, certify) * budgetFactor)
}

/** How many times its mean a passage takes at most, but for one in a million. */
function stretch(level: number): number {
  const spread = INCONCLUSIVE_QUANTILE * Math.sqrt(2 / Math.log(1 / level))
  const root = (spread + Math.sqrt(spread * spread + 4)) / 2
  return root * root
}
