import type { Paper } from 'collapse-check'

export const ferbach2024: Paper = {
  id: 'ferbach-2024',
  authors: 'Ferbach et al.',
  title: 'Curated data (arXiv:2407.09499)',
  year: 2024,
  venue: 'arXiv preprint',
  arxiv: '2407.09499',
  bibtex: `@misc{ferbach2024curated,
  author = {Ferbach and others},
  title  = {Curated data (arXiv:2407.09499)},
  year   = {2024},
  note   = {arXiv:2407.09499}
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
