import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface Ledger {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
}

/** What the fit of θ_T sees: how many observations, which share of them real, which share from θ_{T−1}. */
export const POOL = {
  observations: ({ n, T }: Ledger): number => n * T,
  'share of real data': ({ T }: Ledger): number => 1 / T,
  'share of the latest model': ({ T }: Ledger): number => 1 / T,
}

export default theorem({
  id: 'barzilai-shamir-2025/algorithm-1',
  title: 'Iterative maximum likelihood: model T is fitted to nT observations, of which the share 1/T is real',
  source: { paper: barzilaiShamir2025, locator: 'Algorithm 1', standing: 'stated' },
  statement: String.raw`X^{(T)} \sim p_{\theta_T}^{\otimes n}, \qquad X^{(\le T)} = \bigcup_{t=0}^{T} X^{(t)}, \qquad \theta_{T+1} = \operatorname{MLE}(X^{(\le T)})`,
  assumptions: ['$\\theta_0$ is the truth, batch 0 the real data; nothing is ever dropped or weighted'],
  notes: [
    'The index convention of all claims about this paper: $\\theta_1$ is the ordinary fit on $n$ real observations, and $\\theta_2$ is the first model that has seen synthetic data.',
    'A computation about the simulator, not a discovery about models: it makes sure that the other claims are about the paper’s algorithm.',
  ],
})
