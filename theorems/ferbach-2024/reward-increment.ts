import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { ferbach2024 } from './paper.ts'

/** Answers of which the rarer ones have the larger reward. */
export interface Answers {
  readonly answers: number
  readonly spread: number
}

export interface Curation extends Answers {
  /** K. */
  readonly candidates: number
}

/** Probabilities proportional to n, n − 1, …, 1. */
export const frequencies = ({ answers }: Pick<Answers, 'answers'>): Float64Array =>
  Float64Array.from({ length: answers }, (_, i) => (2 * (answers - i)) / (answers * (answers + 1)))

/** e^r, r from 0 to `spread` in equal steps. */
export const weightsOf = ({ answers, spread }: Answers): Float64Array =>
  Float64Array.from({ length: answers }, (_, i) => Math.exp(i === 0 ? 0 : (spread * i) / (answers - 1)))

/** E_p e^r. */
export const expectedWeight = (p: Float64Array, weights: Float64Array): number =>
  p.reduce((sum, mass, i) => sum + mass * (weights[i] ?? Number.NaN), 0)

/** Var_p e^r. */
export const weightVariance = (p: Float64Array, weights: Float64Array): number => {
  const centre = expectedWeight(p, weights)
  return expectedWeight(
    p,
    weights.map((weight) => (weight - centre) * (weight - centre)),
  )
}

/** One generation of curation of the first model. */
export const chosenLaw = ({ candidates, ...answers }: Curation): Float64Array =>
  laws.choiceLaw({ probabilities: frequencies(answers), weights: weightsOf(answers), candidates })

/** The expected e^r one generation on is at least this. */
export const expectedWeightAtLeast = (p: Float64Array, weights: Float64Array, candidates: number): number =>
  expectedWeight(p, weights) + ((1 - 1 / candidates) * weightVariance(p, weights)) / Math.max(...weights)

/** E_1, and below it. */
export const firstExpectedWeight = (point: Curation): number => expectedWeight(chosenLaw(point), weightsOf(point))
export const firstExpectedWeightAtLeast = ({ candidates, ...answers }: Curation): number =>
  expectedWeightAtLeast(frequencies(answers), weightsOf(answers), candidates)

/** Σ_{t<T} Var_t is at most this, whatever T: K/(K − 1) e^{r*}(e^{r*} − E_0 e^r). */
export const varianceSumAtMost = ({ candidates, ...answers }: Curation): number => {
  const weights = weightsOf(answers)
  const most = Math.max(...weights)
  return (most * (most - expectedWeight(frequencies(answers), weights))) / (1 - 1 / candidates)
}

const curations = { answers: axis.integer(2, 6), spread: axis.logUniform(0.1, 5), candidates: axis.integer(2, 6) }
const symbols = {
  K: ({ candidates }: Curation) => candidates,
  E_0: (point: Curation) => expectedWeight(frequencies(point), weightsOf(point)),
  'w_\\star': ({ spread }: Curation) => Math.exp(spread),
}

export default theorem({
  id: 'ferbach-2024/reward-increment',
  title: 'Every generation of curation raises the expected e^reward by its variance over the largest, at least',
  source: {
    paper: ferbach2024,
    locator: 'that curation raises the expected reward and that its variance vanishes, of which its abstract speaks',
    standing: 'derived',
  },
  statement: String.raw`w = e^r, \ E_t = \mathbb E_{p_t} w, \ V_t = \operatorname{Var}_{p_t} w: \qquad E_{t+1} \ge E_t + \frac{K-1}{K} \frac{V_t}{w_\star}, \qquad \sum_{t<\infty} V_t \le \frac{K}{K-1}\, w_\star (w_\star - E_0)`,
  assumptions: [
    '$p_{t+1}$ is the law of the answer that is chosen among $K \\ge 2$ independent ones of $p_t$, in proportion to $w$; $w \\le w_\\star$ for all answers',
    'infinitely many choices a generation; no real data after the first model',
  ],
  notes: [
    'Proof: chosen is on average $\\sum w^2/\\sum w = \\bar w + S^2/\\bar w \\ge \\bar w + S^2/w_\\star$ over the $K$ candidates, and the mean of their variance $S^2$ is $\\frac{K-1}K V_t$. The sum telescopes, for $E_t$ stays below $w_\\star$: so the variance vanishes, and its sum is bounded beforehand.',
    'Without the factor $\\frac{K-1}K$ it fails: four answers with probabilities 0.4, 0.3, 0.2, 0.1 and rewards 0, 0.5, 1, 1.5 go from 1.8864 to 2.1211 by choices between two, where it would claim 2.1415.',
  ],
  formulas: [
    formula({
      latex: String.raw`E_t + \frac{K-1}{K} \frac{V_t}{w_\star}`,
      domain: domain(curations),
      computes: firstExpectedWeightAtLeast,
      symbols: {
        K: symbols.K,
        'w_\\star': symbols['w_\\star'],
        E_t: symbols.E_0,
        V_t: (point) => weightVariance(frequencies(point), weightsOf(point)),
      },
    }),
    formula({
      latex: String.raw`\frac{K}{K-1}\, w_\star (w_\star - E_0)`,
      domain: domain(curations),
      computes: varianceSumAtMost,
      symbols,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`E_t + \frac{K-1}{K} \frac{V_t}{w_\star}`,
      exact: firstExpectedWeight,
      atLeast: firstExpectedWeightAtLeast,
      over: points({ answers: [2, 4], spread: [0.1, 1.5, 5], candidates: [2, 3, 8] }),
    }),
  ],
})
