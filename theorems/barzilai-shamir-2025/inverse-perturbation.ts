import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface Matrices {
  /** Their dimension. */
  readonly d: number
  /** Their largest condition number. */
  readonly condition: number
}

export default theorem({
  id: 'barzilai-shamir-2025/inverse-perturbation',
  title: 'Inverses of positive definite matrices differ by at most the product of their norms with the difference',
  source: { paper: barzilaiShamir2025, locator: 'Lemma C.5', standing: 'quoted' },
  statement: String.raw`\|A^{-1} - B^{-1}\| \le \|A^{-1}\|\,\|B^{-1}\|\,\|A - B\|, \qquad A, B \succ 0`,
  assumptions: ['operator norms'],
  notes: [
    'Its name and use were read in the paper, the display was not; this is the form that the proof needs.',
    'Proof: $A^{-1} - B^{-1} = A^{-1}(B - A)B^{-1}$. With equality in one dimension, so the constant 1 cannot be improved.',
  ],
})
