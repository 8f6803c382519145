import type { Paper } from 'collapse-check'

export const dohmatob2024Tails: Paper = {
  id: 'dohmatob-2024-tails',
  authors: 'Dohmatob et al.',
  title: 'A tale of tails',
  year: 2024,
  venue: 'arXiv preprint',
  arxiv: '2402.07043',
  bibtex: `@misc{dohmatob2024tails,
  author = {Dohmatob and others},
  title  = {A tale of tails},
  year   = {2024},
  note   = {arXiv:2402.07043}
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
