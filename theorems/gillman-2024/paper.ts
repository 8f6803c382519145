import type { Paper } from 'collapse-check'

export const gillman2024: Paper = {
  id: 'gillman-2024',
  authors: 'Nate Gillman, Michael Freeman, Daksh Aggarwal, Chia-Hong Hsu, Calvin Luo, Yonglong Tian and Chen Sun',
  title: 'Self-Correcting Self-Consuming Loops for Generative Model Training',
  year: 2024,
  venue: 'International Conference on Machine Learning',
  arxiv: '2402.07087',
  bibtex: `@inproceedings{gillman2024selfcorrecting,
  author    = {Gillman, Nate and Freeman, Michael and Aggarwal, Daksh and Hsu, Chia-Hong and Luo, Calvin and Tian, Yonglong and Sun, Chen},
  title     = {Self-Correcting Self-Consuming Loops for Generative Model Training},
  booktitle = {International Conference on Machine Learning},
  year      = {2024},
  note      = {arXiv:2402.07087}
}`,
  notation: {
    T: 'models, the first fitted to real data',
    gamma: 'the strength of the corrector: the best model has γ times the weight of the latest',
    n: 'observations that each model is fitted to',
  },
}
