import type { Paper } from 'collapse-check'

export const dey2024: Paper = {
  id: 'dey-2024',
  authors: 'Apratim Dey and David L. Donoho',
  title: 'Universality of the π²/6 Pathway in Avoiding Model Collapse',
  year: 2024,
  venue: 'arXiv preprint',
  arxiv: '2410.22812',
  bibtex: `@misc{dey2024universality,
  author = {Dey, Apratim and Donoho, David L.},
  title  = {Universality of the $\\pi^2/6$ Pathway in Avoiding Model Collapse},
  year   = {2024},
  note   = {arXiv:2410.22812}
}`,
  notation: {
    T: 'batches',
    epsilon: 'the share by which every estimate is shrunk',
    first: 'real observations, the first batch',
    growth: 'the factor from one later batch to the next',
    later: 'observations of the second batch',
    n: 'observations in every batch',
    ratio: 'observations of the second batch for each real one',
    u: 'where the mean lies between the ends of its range',
    v2: 'the coefficient of m² in the variance function',
  },
}
