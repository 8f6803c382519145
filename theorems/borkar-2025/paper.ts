import type { Paper } from 'collapse-check'

export const borkar2025: Paper = {
  id: 'borkar-2025',
  authors: 'Vivek S. Borkar',
  title: 'A theoretical basis for model collapse in recursive training',
  year: 2025,
  venue: 'arXiv preprint',
  arxiv: '2506.09401',
  bibtex: `@misc{borkar2025theoretical,
  author = {Borkar, Vivek S.},
  title  = {A theoretical basis for model collapse in recursive training},
  year   = {2025},
  note   = {arXiv:2506.09401}
}`,
  notation: {
    T: 'generations',
    c: 'the probability that an observation comes from the source',
    exponent: 'probabilities of the source are proportional to rank^−exponent',
    n: 'observations in every generation',
    perGeneration: 'observations of the source in a generation, on average',
    symbols: 'symbols of the alphabet',
  },
}
