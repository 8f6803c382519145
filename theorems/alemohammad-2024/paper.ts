import type { Paper } from 'collapse-check'

export const alemohammad2024: Paper = {
  id: 'alemohammad-2024',
  authors:
    'Sina Alemohammad, Josue Casco-Rodriguez, Lorenzo Luzi, Ahmed Imtiaz Humayun, Hossein Babaei, Daniel LeJeune, Ali Siahkoohi and Richard G. Baraniuk',
  title: 'Self-Consuming Generative Models Go MAD',
  year: 2024,
  venue: 'International Conference on Learning Representations',
  arxiv: '2307.01850',
  bibtex: `@inproceedings{alemohammad2024mad,
  author    = {Alemohammad, Sina and Casco-Rodriguez, Josue and Luzi, Lorenzo and Humayun, Ahmed Imtiaz and Babaei, Hossein and LeJeune, Daniel and Siahkoohi, Ali and Baraniuk, Richard G.},
  title     = {Self-Consuming Generative Models Go {MAD}},
  booktitle = {International Conference on Learning Representations},
  year      = {2024},
  note      = {arXiv:2307.01850}
}`,
  notation: {
    T: 'generations',
    factor: 'what the sampler multiplies the model’s variance by',
    k: 'synthetic observations of each generation after the first',
    n: 'real observations; where all data are kept, the observations of each generation',
    real: 'whether the real observations of every generation are the same, new ones, or none after the first',
    share: 'the share of real observations',
    total: 'observations of a generation, real and synthetic',
  },
}
