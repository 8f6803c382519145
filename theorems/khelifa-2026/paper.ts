import type { Paper } from 'collapse-check'

export const khelifa2026: Paper = {
  id: 'khelifa-2026',
  authors: 'Nail B. Khelifa, Richard E. Turner and Ramji Venkataramanan',
  title: 'Quantifying Error Propagation and Model Collapse in Diffusion Models',
  year: 2026,
  venue: 'International Conference on Machine Learning',
  arxiv: '2602.16601',
  bibtex: `@inproceedings{khelifa2026quantifying,
  author    = {Khelifa, Nail B. and Turner, Richard E. and Venkataramanan, Ramji},
  title     = {Quantifying Error Propagation and Model Collapse in Diffusion Models},
  booktitle = {International Conference on Machine Learning},
  year      = {2026},
  note      = {arXiv:2602.16601}
}`,
  notation: {
    N: 'generations',
    T: 'generations; the model of the first is fitted to real data only',
    alpha: 'the probability that an observation of the pool is a fresh real one',
    constant: 'the constant of the upper inequality',
    discount: 'what a generation leaves of the errors of those before',
    h: 'bandwidth, in standard deviations of the data',
    n: 'observations in every pool',
    power: 'score energies are proportional to (i + 1)^−power',
    ratio: 'score energies are proportional to ratio^i',
  },
}
