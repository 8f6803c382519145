import type { Paper } from 'collapse-check'

export const rezaei2026: Paper = {
  id: 'rezaei-2026',
  authors: 'Parham Rezaei, Filip Kovačević, Francesco Locatello and Marco Mondelli',
  title: 'High-dimensional Analysis of Synthetic Data Selection',
  year: 2026,
  venue: 'International Conference on Learning Representations',
  arxiv: '2510.08123',
  bibtex: `@inproceedings{rezaei2026synthetic,
  author    = {Rezaei, Parham and Kova{\\v{c}}evi{\\'c}, Filip and Locatello, Francesco and Mondelli, Marco},
  title     = {High-dimensional Analysis of Synthetic Data Selection},
  booktitle = {International Conference on Learning Representations},
  year      = {2026},
  note      = {arXiv:2510.08123}
}`,
  notation: {
    low: 'synthetic variance of half of the coordinates; 2 − low of the other half, 1 of all real ones',
    more: 'rows beyond the dimensions, of all or of the synthetic ones',
    mu: 'distance between the mean of the real rows and that of the synthetic ones, in standard deviations',
    n: 'rows, all synthetic',
    ns: 'synthetic rows',
    nt: 'real rows',
    p: 'dimensions',
    pairs: 'half of the dimensions',
    perDimension: 'rows for each dimension',
    real: 'share of the rows that is real',
  },
}
