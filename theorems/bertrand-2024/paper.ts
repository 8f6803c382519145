import type { Paper } from 'collapse-check'

export const bertrand2024: Paper = {
  id: 'bertrand-2024',
  authors: 'Quentin Bertrand, Avishek Joey Bose, Alexandre Duplessis, Marco Jiralerspong and Gauthier Gidel',
  title: 'On the Stability of Iterative Retraining of Generative Models on their own Data',
  year: 2024,
  venue: 'International Conference on Learning Representations',
  arxiv: '2310.00429',
  bibtex: `@inproceedings{bertrand2024stability,
  author    = {Bertrand, Quentin and Bose, Avishek Joey and Duplessis, Alexandre and Jiralerspong, Marco and Gidel, Gauthier},
  title     = {On the Stability of Iterative Retraining of Generative Models on their own Data},
  booktitle = {International Conference on Learning Representations},
  year      = {2024},
  note      = {arXiv:2310.00429}
}`,
}
