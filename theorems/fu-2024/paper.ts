import type { Paper } from 'collapse-check'

export const fu2024: Paper = {
  id: 'fu-2024',
  authors: 'Shi Fu, Sen Zhang, Yingjie Wang, Xinmei Tian and Dacheng Tao',
  title: 'Towards Theoretical Understandings of Self-Consuming Generative Models',
  year: 2024,
  venue: 'International Conference on Machine Learning',
  arxiv: '2402.11778',
  bibtex: `@inproceedings{fu2024towards,
  author    = {Fu, Shi and Zhang, Sen and Wang, Yingjie and Tian, Xinmei and Tao, Dacheng},
  title     = {Towards Theoretical Understandings of Self-Consuming Generative Models},
  booktitle = {International Conference on Machine Learning},
  year      = {2024},
  note      = {arXiv:2402.11778}
}`,
  notation: {
    T: 'generations; the first is fitted to real data only',
    a: 'the real share of generation t is t^−a',
    k: 'synthetic observations of every generation after the first',
    n: 'real observations; where the real share vanishes, the observations of a generation',
    real: 'whether the real observations of every generation are the same, new ones, or none after the first',
  },
}
