import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { Survival } from './theorem-1.ts'

/** A symbol seen `count` times among n tokens, so that p0 is count/n. */
export interface Forgetting extends Survival {
  readonly count: number
}

/** C in 1/g_k = k/2 + ln(k)/6 + C + o(1). */
export const exponentOffset = 0.399124

/** The x with x − ⅓ ln x − 2C = k: survival at k is about 1 − exp(−2c/x). */
export function effectiveGenerations(k: number): number {
  let x = k + 1
  for (let i = 0; i < 60; i++) x = k + Math.log(x) / 3 + 2 * exponentOffset
  return x
}

/** Pr(alive at k | count c) by the linear law. */
export const linearSurvival = ({ count, k }: Pick<Forgetting, 'count' | 'k'>): number =>
  -Math.expm1((-2 * count) / effectiveGenerations(k))

/** How far 2/g_k is from {@link effectiveGenerations}, relatively, at most: of order ln(k)/k². For k from 2 to 300 000. */
export const exponentError = (k: number): number => Math.log(k + 1) / (40 * k * k)

/**
 * How far off the linear law is at n tokens, at most. From 1 − e^{−c g_k}, which is exact for Poisson counts: y·e^{−y}
 * is at most 1/e, so that a relative error of the exponent costs 1/e of it. And 4e^{−2}/n in each generation for the
 * counts being binomial: 0 ≤ e^{−x} − (1 − x/n)^n ≤ x²e^{−x}/n.
 */
export const linearError = ({ n, k }: Pick<Forgetting, 'n' | 'k'>): number =>
  Math.exp(-1) * exponentError(k) + (4 * Math.exp(-2) * k) / n

/** k_α(c) = 2c/ℓ − ⅓ ln(2c/ℓ) − 2C, ℓ = ln 1/(1 − α): alive at k_α with probability α. */
export function forgettingQuantile(count: number, alive: number): number {
  const x = (2 * count) / -Math.log1p(-alive)
  return x - Math.log(x) / 3 - 2 * exponentOffset
}

export default theorem({
  id: 'suresh-2025/linear-forgetting',
  title:
    'The time to forget a word is linear in how often it was seen: half of the words seen c times are gone after 2.885 c generations',
  source: { paper: suresh2025, locator: 'abstract', standing: 'derived' },
  statement: String.raw`\Pr\bigl(\text{alive at } k_\alpha(c) \mid c\bigr) \approx \alpha, \qquad k_\alpha(c) = \frac{2c}{\ell} - \frac13 \ln\frac{2c}{\ell} - 0.798, \quad \ell = \ln\frac1{1-\alpha}`,
  assumptions: [
    'a symbol seen $c$ times among $n$ tokens, $c \\ll n$, and $k \\ll n$ generations',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'The abstract says that the time to forget is approximately linear in the count; this is that sentence with constants, consistent with the paper, whose own ones give $c/\\ell \\le k_\\alpha \\lesssim 3c/\\ell$.',
    'Proof: the survival probability is $1 - e^{-c\\,g_k}$ in this limit, and $2/g_k = k + \\tfrac13\\ln k + 2C + o(1)$.',
    'At finite $n$ the survival probability lies between $1 - e^{-c g_k}$ and that plus $4e^{-2}k/n$: replacing $(1 - x/n)^n$ by $e^{-x}$ costs at most $x^2 e^{-x}/n \\le 4e^{-2}/n$ in each generation.',
    'These are quantiles. The mean time to forget has a logarithm more: see *forgetting time*.',
  ],
})
