import type { Paper } from 'collapse-check'

export const yi2025: Paper = {
  id: 'yi-2025',
  authors: 'Bingji Yi, Qiyuan Liu, Yuwei Cheng and Haifeng Xu',
  title: 'Escaping Model Collapse via Synthetic Data Verification: Near-term Improvements and Long-term Convergence',
  year: 2025,
  venue: 'International Conference on Learning Representations 2026',
  arxiv: '2510.16657',
  bibtex: `@inproceedings{yi2025escaping,
  author    = {Yi, Bingji and Liu, Qiyuan and Cheng, Yuwei and Xu, Haifeng},
  title     = {Escaping Model Collapse via Synthetic Data Verification: Near-term Improvements and Long-term Convergence},
  booktitle = {International Conference on Learning Representations},
  year      = {2026},
  note      = {arXiv:2510.16657}
}`,
  notation: {
    R: 'what lies farther than this from the verifier is thrown away, in units of σ',
    edge: 'how far the model is above the threshold of a filter on one side, at first',
    d: 'the model’s distance from the verifier at first, in units of σ',
    k: 'rounds of generating, filtering and fitting',
    n: 'observations kept in every round, in p dimensions for every row of a block',
    offset: 'the truth’s distance from the verifier, in units of σ',
    p: 'dimensions',
    sigma: 'standard deviation of the noise of labels',
  },
}
