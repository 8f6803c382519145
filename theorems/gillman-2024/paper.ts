import type { Paper } from 'collapse-check'

export const gillman2024: Paper = {
  id: 'gillman-2024',
  authors: 'Gillman et al.',
  title: 'Self-correcting self-consuming (arXiv:2402.07087)',
  year: 2024,
  venue: 'arXiv preprint',
  arxiv: '2402.07087',
  bibtex: `@misc{gillman2024selfcorrecting,
  author = {Gillman and others},
  title  = {Self-correcting self-consuming (arXiv:2402.07087)},
  year   = {2024},
  note   = {arXiv:2402.07087}
}`,
  notation: {
    T: 'models, the first fitted to real data',
    gamma: 'the strength of the corrector: the best model has γ times the weight of the latest',
    n: 'observations that each model is fitted to',
  },
}
