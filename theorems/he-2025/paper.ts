import type { Paper } from 'collapse-check'

export const he2025: Paper = {
  id: 'he-2025',
  authors: 'Hengzhi He, Shirong Xu and Guang Cheng',
  title: 'Golden Ratio Weighting Prevents Model Collapse',
  year: 2025,
  venue:
    'arXiv preprint; since version 5 “Recursive Learning Without Collapse: A Weighting-Based Stabilization Framework”, Journal of the Royal Statistical Society: Series B',
  arxiv: '2502.18049',
  bibtex: `@misc{he2025golden,
  author = {He, Hengzhi and Xu, Shirong and Cheng, Guang},
  title  = {Golden Ratio Weighting Prevents Model Collapse},
  year   = {2025},
  note   = {arXiv:2502.18049}
}`,
  notation: {
    T: 'generations',
    m: 'synthetic observations of each generation after the first',
    n: 'real observations of each generation; those resampled, where there are no others',
    perObservation: 'generations for each observation',
    ratio: 'real observations for each synthetic one',
    share: 'the share of the real observations',
    total: 'observations of a generation, real and synthetic',
    weight: 'what the real data weigh together',
  },
}
