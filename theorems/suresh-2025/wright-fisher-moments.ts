import { axis, domain, formula, points, relation, theorem } from 'collapse-check'
import * as injection from '#theorems/borkar-2025/injection'
import { suresh2025 } from './paper.ts'

/** n tokens a generation from symbols with these shares; j different symbols are followed. */
export interface Product {
  readonly n: number
  readonly k: number
  readonly shares: readonly number[]
}

/** λ_j = Π_{i<j} (1 − i/n): the chance that j tokens copy different ones. */
export const differentParents = (n: number, j: number): number => {
  let product = 1
  for (let i = 1; i < j; i++) product *= 1 - i / n
  return product
}

/** E Π P_{k,i} = λ_j^k Π p_{0,i} over the j symbols followed. */
export const productMean = ({ n, k, shares }: Product): number =>
  shares.reduce((product, p) => product * p, 1) *
  Math.exp(k * Math.log(Math.max(0, differentParents(n, shares.length))))

/** E[1 − Σ P²] = (1 − 1/n)^k (1 − Σ p₀²). */
export const varietyMean = ({ n, k, shares }: Product): number =>
  (1 - shares.reduce((sum, p) => sum + p * p, 0)) * Math.exp(k * Math.log1p(-1 / n))

const products = domain({
  n: axis.logInteger(1, 1000),
  k: axis.logInteger(1, 100),
  symbols: axis.integer(1, 5),
  share: axis.uniform(0.01, 0.2),
}).derive(({ n, k, symbols, share }) => ({ n, k, shares: Array.from({ length: symbols }, (_, i) => share / (i + 1)) }))

export default theorem({
  id: 'suresh-2025/wright-fisher-moments',
  title: 'Variety is lost by the factor 1 − 1/n a generation, exactly',
  source: { paper: suresh2025, locator: 'the process of Corollary 1', standing: 'derived' },
  statement: String.raw`\mathbb E \prod_{r=1}^{j} P_{k,i_r} = \lambda_j^k \prod_{r=1}^{j} p_{0,i_r}, \quad \lambda_j = \prod_{i=1}^{j-1}\Bigl(1 - \frac in\Bigr), \qquad \mathbb E\Bigl[1 - \sum_i P_{k,i}^2\Bigr] = \Bigl(1-\frac1n\Bigr)^k \Bigl(1 - \sum_i p_{0,i}^2\Bigr)`,
  assumptions: [
    'a unigram model: $n\\mathbf P_k \\mid \\mathbf P_{k-1} \\sim \\mathrm{Mult}(n, \\mathbf P_{k-1})$',
    'the symbols $i_1, \\dots, i_j$ are different',
  ],
  notes: [
    'Proof: $j$ tokens drawn one after the other from generation $k$ are all different symbols $i_1, \\dots, i_j$ with probability $\\prod P_{k,i_r}$; they copy $j$ different tokens with probability $\\lambda_j$, otherwise two would be equal. For $j = 1$ it says that shares are martingales, for $j = 2$ that covariances are $-p_ip_j(1 - (1-\\tfrac1n)^k)$.',
    'The authors’ notebook quotes the decay of variety from Seddik et al. 2024.',
  ],
  formulas: [
    formula({
      latex: String.raw`\lambda_j^k \prod_{r=1}^{j} p_{0,i_r}`,
      domain: products,
      computes: productMean,
      symbols: {
        j: ({ shares }) => shares.length,
        i: () => (r) => r,
        p:
          ({ shares }) =>
          (generation, i) =>
            (generation === 0 ? shares[i - 1] : undefined) ?? Number.NaN,
        '\\lambda_j': String.raw`\prod_{i=1}^{j-1}\Bigl(1 - \frac in\Bigr)`,
      },
    }),
    formula({
      latex: String.raw`\Bigl(1-\frac1n\Bigr)^k \Bigl(1 - \sum_i p_{0,i}^2\Bigr)`,
      domain: products,
      computes: varietyMean,
      symbols: { '\\sum_i p_{0,i}^2': ({ shares }) => shares.reduce((sum, p) => sum + p * p, 0) },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: injection.default,
      where: 'nothing injected, $c = 0$; symbols alike',
      here: varietyMean,
      there: ({ n, k, shares }) => 1 - injection.agreement({ symbols: shares.length, exponent: 0, n, c: 0, T: k }),
      over: points({ n: [2, 20, 1000], k: [1, 2, 30] }).flatMap((loop) =>
        [
          [0.5, 0.5],
          [0.25, 0.25, 0.25, 0.25],
        ].map((shares) => ({ ...loop, shares })),
      ),
    }),
  ],
})
