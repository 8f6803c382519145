import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export default theorem({
  id: 'barzilai-shamir-2025/score-identities',
  title: 'The score has mean zero, and its variance is the mean curvature, which K₂ bounds',
  source: { paper: barzilaiShamir2025, locator: 'Theorems A.1 and A.2, Corollary A.1', standing: 'stated' },
  statement: String.raw`\mathbb E_{p_\theta} \nabla \log p_\theta = 0, \qquad I(\theta) = \mathbb E_{p_\theta}[\nabla \log p_\theta \nabla \log p_\theta^\top] = -\mathbb E_{p_\theta} \nabla^2 \log p_\theta, \qquad \|I(\theta)\| \le K_2`,
  assumptions: ['Assumptions 1 and 2 of the paper; $K_2$ bounds $\\|\\nabla^2 \\log p_\\theta(x)\\|$'],
  notes: [
    'The expectation is under the same $\\theta$ as the score: under a misspecified model the first identity can survive by symmetry, the second does not.',
  ],
})
