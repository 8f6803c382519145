import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export default theorem({
  id: 'barzilai-shamir-2025/pivotality',
  title: 'In location and scale families the law of the error under accumulation does not depend on the truth',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the setting of figures 2 to 4, Appendix G',
    standing: 'derived',
  },
  statement: String.raw`\theta_T - \theta_0 \ \text{(location)}, \qquad \frac{\theta_T}{\theta_0} \ \text{(scale)}: \qquad \text{laws free of } \theta_0`,
  assumptions: [
    'a location family, or a family that is a scale family after a change of the data (Beta($\\theta$, 1): $-\\log x$)',
    'exact maximum likelihood, all data are kept (any other workflow that ignores units would do)',
  ],
  notes: [
    'Proof: shift or rescale the real data, and every later sample and estimate shifts or rescales with them.',
    'So a dependence of the relative error on $\\theta_0$, as in the paper’s figure 4, is the optimiser’s; see *power-function-pivot*.',
  ],
})
