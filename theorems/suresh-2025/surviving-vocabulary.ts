import { laws, theorem } from 'collapse-check'
import type { Vocabulary } from './corollary-1.ts'
import { suresh2025 } from './paper.ts'

/** E uniq_k, exactly. */
export const vocabularyMean = ({ n, k, probabilities }: Vocabulary): number =>
  probabilities.reduce((sum, p0) => sum + laws.wrightFisherSurvival({ n, p0, k }), 0)

/** Var uniq_k, exactly, from all pairs of symbols: meant for small vocabularies. */
export function vocabularyVariance({ n, k, probabilities }: Vocabulary): number {
  const law = laws.ancestors(n).after(k - 1)
  const dead = (p: number) => law.reduce((sum, mass, a) => sum + mass * Math.exp(a * Math.log1p(-p)), 0)
  const each = Array.from(probabilities, dead)
  let variance = 0
  for (const [i, p] of probabilities.entries()) {
    const one = each[i] ?? 0
    variance += one * (1 - one)
    for (let j = 0; j < i; j++) {
      const both = p + (probabilities[j] ?? 0)
      variance += 2 * ((both < 1 ? dead(both) : 0) - one * (each[j] ?? 0))
    }
  }
  return variance
}

/**
 * An upper bound on Var uniq_k that is cheap for large vocabularies: given the number of ancestors, the
 * indicators of the symbols are negatively associated, so their variances add up to more than enough.
 */
export function vocabularyVarianceAtMost({ n, k, probabilities }: Vocabulary): number {
  const law = laws.ancestors(n).after(k - 1)
  const logs = probabilities.map((p) => Math.log1p(-p))
  let within = 0
  let mean = 0
  let square = 0
  law.forEach((mass, a) => {
    if (mass < 1e-12) return
    let seen = 0
    for (const log of logs) {
      const dead = Math.exp(a * log)
      seen += 1 - dead
      within += mass * dead * (1 - dead)
    }
    mean += mass * seen
    square += mass * seen * seen
  })
  return within + square - mean * mean
}

/** The whole law of uniq_k: entry d is Pr(uniq_k = d). For n up to 100 and small vocabularies. */
export function vocabularyLaw({ n, k, probabilities }: Vocabulary): Float64Array {
  const symbols = probabilities.length
  const width = symbols + 1
  // ways[t·width + d]: Σ Π p_i^{c_i}/c_i! over counts that add up to t with d of them above 0.
  let ways = new Float64Array((n + 1) * width)
  ways[0] = 1
  for (const p of probabilities) {
    const next = Float64Array.from(ways)
    for (let t = 0; t < n; t++) {
      for (let d = 0; d < symbols; d++) {
        const before = ways[t * width + d] ?? 0
        if (before === 0) continue
        for (let c = 1, term = p; t + c <= n; c++, term *= p / c) {
          const to = (t + c) * width + d + 1
          next[to] = (next[to] ?? 0) + before * term
        }
      }
    }
    ways = next
  }
  const law = new Float64Array(width)
  let factorial = 1
  laws
    .ancestors(n)
    .after(k - 1)
    .forEach((mass, a) => {
      if (a > 1) factorial *= a
      for (let d = 0; d < width; d++) {
        law[d] = (law[d] ?? 0) + mass * factorial * (ways[a * width + d] ?? 0)
      }
    })
  return law
}

/** Var (uniq_k − E uniq_k)², by the whole law. */
export function vocabularySquareVariance(text: Vocabulary): number {
  const centre = vocabularyMean(text)
  let second = 0
  let fourth = 0
  vocabularyLaw(text).forEach((mass, d) => {
    const square = (d - centre) * (d - centre)
    second += mass * square
    fourth += mass * square * square
  })
  return fourth - second * second
}

export default theorem({
  id: 'suresh-2025/surviving-vocabulary',
  title: 'k generations forget as much as keeping about 2n/k random tokens of the first corpus',
  source: { paper: suresh2025, locator: 'Corollary 1', standing: 'derived' },
  statement: String.raw`\mathrm{uniq}_k \;\overset{d}{=}\; \text{number of different symbols among } A_{k-1} \text{ independent tokens}, \qquad \Pr(i, j \text{ both forgotten}) = \mathbb E\,(1 - p_i - p_j)^{A_{k-1}}`,
  assumptions: [
    'a unigram model: $n\\mathbf P_k \\mid \\mathbf P_{k-1} \\sim \\mathrm{Mult}(n, \\mathbf P_{k-1})$',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Every token of a generation copies a uniform token of the one before. $A_j$ is the number of tokens of the first generation that are ancestors of generation $j + 1$: $A_0 = n$, and $A_{j+1}$ is the number of boxes that $A_j$ balls hit among $n$. The symbols alive at $k$ are those of the $A_{k-1}$ ancestors, and which tokens these are does not depend on what they say.',
    '$\\mathbb E A_j / n \\approx g_{j+1} \\approx 2/(j+2)$. A corpus that is given, with counts $c_i$, takes the place of the first generation: the survivors are the symbols of a uniformly random set of $A_k$ of its tokens.',
    'The mean lies between the bounds of Corollary 1; the law also gives the variance.',
  ],
})
