import { ArgumentError, axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { type Curation, lipschitzConstant } from './curation-lipschitz.ts'
import { wei2026 } from './paper.ts'

/** A loop of curation that also learns from reference data. */
export interface Anchored extends Curation {
  /** The share of curated answers. */
  readonly eta: number
  readonly T: number
}

/** The most that is left of a distance after T generations: (ηL_K)^T. */
export const distanceLeftAtMost = ({ eta, T, ...curation }: Anchored): number =>
  T === 0 ? 1 : Math.exp(T * Math.log(eta * lipschitzConstant(curation)))

/** Reference data with probabilities proportional to 1/rank, the most frequent answer with the least reward. */
export interface Settled {
  readonly answers: number
  readonly tau: number
  readonly eta: number
}

export const referenceOf = ({ answers }: Pick<Settled, 'answers'>): Float64Array => laws.zipfMandelbrot(answers, 1, 0)

/** Rewards from −1 to 1 in equal steps. */
export const rewardsOf = ({ answers }: Pick<Settled, 'answers'>): Float64Array =>
  Float64Array.from({ length: answers }, (_, i) => (2 * i) / (answers - 1) - 1)

const settledAt = (point: Settled, Z: number): Float64Array => {
  const rewards = rewardsOf(point)
  return referenceOf(point).map(
    (p, x) => ((1 - point.eta) * p * Z) / (Z - point.eta * Math.exp(point.tau * (rewards[x] ?? Number.NaN))),
  )
}

/** Z, what an answer is worth on average in the end: the root at which the law adds up to 1. */
export const settledWorth = (point: Settled): number => {
  if (!(point.answers >= 2)) throw new ArgumentError('answers', point.answers, 'an integer, 2 or above')
  if (!(point.eta >= 0 && point.eta < 1)) throw new ArgumentError('eta', point.eta, 'a number from 0 to 1, below 1')
  const most = Math.exp(point.tau)
  const excess = (Z: number) => settledAt(point, Z).reduce((sum, p) => sum + p, -1)
  // At ηe^τ the sum is infinite; at e^τ it is at most 1.
  return special.bisect(excess, point.eta * most * (1 + 1e-15), most)
}

/** The law at which the loop settles with infinitely many candidates. */
export const settledLaw = (point: Settled): Float64Array => settledAt(point, settledWorth(point))

export default theorem({
  id: 'wei-2026/reference-data',
  title: 'Enough reference data makes the loop forget its start, and with many candidates it settles at a known law',
  source: {
    paper: wei2026,
    locator: 'Lemma 3.7 and Proposition 3.8, the former with the sharp constant',
    standing: 'sharpened',
  },
  statement: String.raw`p_{t+1} = (1 - \eta)\, p_{\mathrm{ref}} + \eta F(p_t): \qquad \mathrm{TV}(p_T, q_T) \le (\eta L_K)^T\, \mathrm{TV}(p_0, q_0); \qquad K = \infty: \ p(x) = \frac{(1 - \eta)\, \pi(x)\, Z}{Z - \eta e^{\tau r(x)}}, \quad \pi = p_{\mathrm{ref}}, \quad Z > \eta \max e^{\tau r}`,
  assumptions: [
    '$F(p)$ is the law of the answer that is chosen among $K$ independent ones from $p$, in proportion to $e^{\\tau r}$, rewards $r$ in $[-1, 1]$; finitely many answers, infinitely many choices a generation',
    '$L_K$ is the constant of [the Lipschitz bound](curation-lipschitz.md); $Z$ is such that the law adds up to 1',
  ],
  notes: [
    'The closed form is Proposition 3.8. On finitely many answers $Z$ is the only root: the sum falls from ∞ to at most 1 between $\\eta \\max e^{\\tau r}$ and $\\max e^{\\tau r}$. On a continuum there may be none: then an atom condenses at the largest reward.',
    'The paper lets preferences drift with the model as well; the constants of that part were not read in full and are not tested.',
  ],
  formulas: [
    formula({
      latex: String.raw`(\eta L_K)^T`,
      domain: domain({
        candidates: axis.logInteger(2, 100),
        tau: axis.logUniform(0.01, 3),
        eta: axis.uniform(0.01, 1),
        T: axis.integer(1, 20),
      }),
      computes: distanceLeftAtMost,
      symbols: { L_K: lipschitzConstant },
    }),
    formula({
      latex: String.raw`\frac{(1 - \eta)\, \pi(x)\, Z}{Z - \eta e^{\tau r(x)}}`,
      domain: domain({
        answers: axis.integer(2, 6),
        tau: axis.logUniform(0.05, 2),
        eta: axis.uniform(0.05, 0.95),
        x: axis.integer(0, 1),
      }),
      computes: ({ x, ...point }) => settledLaw(point)[x] ?? Number.NaN,
      symbols: {
        Z: settledWorth,
        '\\pi': (point) => (x) => referenceOf(point)[x] ?? Number.NaN,
        r: (point) => (x) => rewardsOf(point)[x] ?? Number.NaN,
      },
    }),
  ],
})
