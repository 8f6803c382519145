import type { Paper } from 'collapse-check'

export const seddik2024: Paper = {
  id: 'seddik-2024',
  authors: 'Mohamed El Amine Seddik, Suei-Wen Chen, Soufiane Hayou, Pierre Youssef and Merouane Debbah',
  title: 'How Bad is Training on Synthetic Data? A Statistical Analysis of Language Model Collapse',
  year: 2024,
  venue: 'Conference on Language Modeling',
  arxiv: '2404.05090',
  bibtex: `@inproceedings{seddik2024bad,
  author    = {Seddik, Mohamed El Amine and Chen, Suei-Wen and Hayou, Soufiane and Youssef, Pierre and Debbah, Merouane},
  title     = {How Bad is Training on Synthetic Data? {A} Statistical Analysis of Language Model Collapse},
  booktitle = {Conference on Language Modeling},
  year      = {2024},
  note      = {arXiv:2404.05090}
}`,
  notation: {
    T: 'generations; the first is fitted to real data only',
    eta: 'by how much the risk may exceed that of the real data, as a share of it',
    exponent: 'probabilities of the source are proportional to rank^−exponent',
    m: 'synthetic observations in every generation after the first',
    n: 'observations of a generation; where real data are kept, the real ones',
    p: 'the probability of one of two symbols',
    symbols: 'symbols of the alphabet',
    weight: 'the weight of the real frequencies, drawn once, in every model',
  },
}
