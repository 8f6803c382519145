import type { Paper } from 'collapse-check'

export const ferbach2024: Paper = {
  id: 'ferbach-2024',
  authors: 'Damien Ferbach, Quentin Bertrand, Avishek Joey Bose and Gauthier Gidel',
  title: 'Self-Consuming Generative Models with Curated Data Provably Optimize Human Preferences',
  year: 2024,
  venue: 'Advances in Neural Information Processing Systems',
  arxiv: '2407.09499',
  bibtex: `@inproceedings{ferbach2024curated,
  author    = {Ferbach, Damien and Bertrand, Quentin and Bose, Avishek Joey and Gidel, Gauthier},
  title     = {Self-Consuming Generative Models with Curated Data Provably Optimize Human Preferences},
  booktitle = {Advances in Neural Information Processing Systems},
  year      = {2024},
  note      = {arXiv:2407.09499}
}`,
  notation: {
    T: 'generations of curation',
    answers: 'answers that the model can give, with probabilities proportional to n, n − 1, …, 1',
    candidates: 'answers that are drawn for each choice',
    centre: 'where the reward is largest, in standard deviations of the first model',
    lambda: 'curated observations for each real one',
    spread: 'by how much the reward rises from the most frequent answer to the rarest, in equal steps',
    width: 'the width of the reward, in standard deviations of the first model',
  },
}
