import type { Paper } from 'collapse-check'

export const xu2025: Paper = {
  id: 'xu-2025',
  authors: 'Shirong Xu, Hengzhi He and Guang Cheng',
  title: 'A Probabilistic Perspective on Model Collapse',
  year: 2025,
  venue: 'arXiv preprint',
  arxiv: '2505.13947',
  bibtex: `@misc{xu2025probabilistic,
  author = {Xu, Shirong and He, Hengzhi and Cheng, Guang},
  title  = {A Probabilistic Perspective on Model Collapse},
  year   = {2025},
  note   = {arXiv:2505.13947}
}`,
}
