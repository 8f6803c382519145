import type { Paper } from 'collapse-check'

export const dohmatob2024Tails: Paper = {
  id: 'dohmatob-2024-tails',
  authors: 'Elvis Dohmatob, Yunzhen Feng, Pu Yang, Francois Charton and Julia Kempe',
  title: 'A Tale of Tails: Model Collapse as a Change of Scaling Laws',
  year: 2024,
  venue: 'International Conference on Machine Learning',
  arxiv: '2402.07043',
  bibtex: `@inproceedings{dohmatob2024tails,
  author    = {Dohmatob, Elvis and Feng, Yunzhen and Yang, Pu and Charton, Francois and Kempe, Julia},
  title     = {A Tale of Tails: Model Collapse as a Change of Scaling Laws},
  booktitle = {International Conference on Machine Learning},
  year      = {2024},
  note      = {arXiv:2402.07043}
}`,
  notation: {
    T: 'generations, each trained on tokens of the last',
    exponent: 'β; probabilities are proportional to rank^−β',
    generator: 'tokens that the generator was trained on',
    kept: 'the ranks that the generator can still produce',
    n: 'tokens that a model is trained on',
    real: 'the share of real tokens beside those of the generator',
    share: 'the share of fresh real tokens in every generation after the first',
    symbols: 'symbols of the alphabet',
  },
}
