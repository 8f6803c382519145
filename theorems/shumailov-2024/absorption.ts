import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { shumailov2024 } from './paper.ts'

/** n tokens a generation from symbols with probabilities proportional to rank^−exponent. */
export interface Alphabet {
  readonly symbols: number
  readonly exponent: number
  readonly n: number
}

export const probabilitiesOf = ({ symbols, exponent }: Pick<Alphabet, 'symbols' | 'exponent'>): Float64Array =>
  laws.zipfMandelbrot(symbols, exponent, 0)

/** Σ p_i^a: the probability that a real tokens are the same symbol. */
export const sameSymbol = (p: Float64Array, a: number): number =>
  p.reduce((sum, share) => sum + Math.exp(a * Math.log(share)), 0)

/** Pr(model T is a point mass) = E Σ p_i^A, A the tokens of the first generation that generation T descends from. */
export function pointMass({ T, ...alphabet }: Alphabet & { readonly T: number }): number {
  const p = probabilitiesOf(alphabet)
  const law = laws.ancestors(alphabet.n).after(T - 1)
  // Rounding of the sum can exceed 1 by a few ulps.
  return Math.min(
    1,
    law.reduce((sum, mass, a) => (a === 0 ? sum : sum + mass * sameSymbol(p, a)), 0),
  )
}

/** E τ and E τ², τ the first generation whose model is a point mass: sums of (2t + 1)^j Pr(τ > t). */
export function absorptionMoments(alphabet: Alphabet): { readonly mean: number; readonly square: number } {
  const p = probabilitiesOf(alphabet)
  const law = laws.ancestors(alphabet.n)
  const same = Float64Array.from({ length: alphabet.n + 1 }, (_, a) => sameSymbol(p, a))
  let [mean, square, left] = [0, 0, 1]
  for (let t = 0; left > 1e-12; t++) {
    mean += left
    square += (2 * t + 1) * left
    left = law.after(t).reduce((sum, mass, a) => (a === 0 ? sum : sum + mass * (1 - Number(same[a]))), 0)
  }
  return { mean, square }
}

/** E τ of the diffusion: −2n Σ (1 − p_i) ln(1 − p_i). */
export const diffusionTime = ({ n, ...shares }: Alphabet): number =>
  -2 * n * probabilitiesOf(shares).reduce((sum, p) => (p === 1 ? sum : sum + (1 - p) * Math.log1p(-p)), 0)

const alphabets = domain({
  symbols: axis.integer(2, 20),
  exponent: axis.uniform(0, 2),
  n: axis.logInteger(1, 1000),
})

export default theorem({
  id: 'shumailov-2024/absorption',
  title:
    'A distribution that is estimated without error of its form ends at a single symbol, each with its own probability',
  source: {
    paper: shumailov2024,
    locator: 'discrete distributions with exact approximation, whose absorbing states are point masses',
    standing: 'derived',
  },
  statement: String.raw`\Pr(\hat p_T \text{ is a point mass}) = \mathbb E \sum_i p_i^{A_{T-1}}, \quad A_0 = n, \ \Pr(A_{j+1} = b \mid A_j = a) = \Pr(a \text{ balls hit exactly } b \text{ of } n \text{ boxes}); \qquad \Pr(\text{symbol } i \text{ is left}) = p_i; \qquad \mathbb E\, \tau \approx -2n \sum_i (1 - p_i) \ln(1 - p_i)`,
  assumptions: [
    'a finite alphabet with probabilities $p$; the model is the frequencies of $n$ draws from the last one, at first from $p$',
    '$\\tau$ is the first generation whose model gives all probability to one symbol',
  ],
  notes: [
    'Proof: the tokens of generation $T$ copy $A_{T-1}$ different tokens of the first, which are independent draws from $p$; they are one symbol with probability $\\sum_i p_i^{A}$. A share is a martingale that ends at 0 or 1. The last formula is that of the diffusion: $\\mathbb E[\\tau; i \\text{ is left}] = -2n(1 - p_i)\\ln(1 - p_i)$ for each symbol.',
    'However many symbols there are, the diffusion’s time stays below $2n$: a large vocabulary is lost to one symbol hardly later than a fair coin, at $2n\\ln 2$.',
    'The absorption and its almost sure end are the paper’s, as others report them; the law and the time are ours. For two symbols: [who takes over](../suresh-2025/undecided-symbol.md).',
  ],
  formulas: [
    formula({
      latex: String.raw`-2n \sum_i (1 - p_i) \ln(1 - p_i)`,
      domain: alphabets,
      computes: diffusionTime,
      symbols: {
        '\\sum_i (1 - p_i) \\ln(1 - p_i)': (alphabet) =>
          probabilitiesOf(alphabet).reduce((sum, p) => sum + (1 - p) * Math.log(1 - p), 0),
      },
    }),
  ],
})
