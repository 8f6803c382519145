import type { Paper } from 'collapse-check'

export const wang2026: Paper = {
  id: 'wang-2026',
  authors: 'Kevin Wang, Hongqian Niu and Didong Li',
  title:
    'Can Generative Artificial Intelligence Survive Data Contamination? Theoretical Guarantees under Contaminated Recursive Training',
  year: 2026,
  venue: 'arXiv preprint',
  arxiv: '2602.16065',
  bibtex: `@misc{wang2026contamination,
  author = {Wang, Kevin and Niu, Hongqian and Li, Didong},
  title  = {Can Generative Artificial Intelligence Survive Data Contamination? Theoretical Guarantees under Contaminated Recursive Training},
  year   = {2026},
  note   = {arXiv:2602.16065}
}`,
  notation: {
    T: 'batches',
    m: 'observations in every batch',
    real: 'how many of them are real in each batch after the first',
    share: 'the share of every batch after the first that is real',
  },
}
