import type { Paper } from 'collapse-check'

export const dohmatob2024: Paper = {
  id: 'dohmatob-2024',
  authors: 'Elvis Dohmatob, Yunzhen Feng and Julia Kempe',
  title: 'Model Collapse Demystified: The Case of Regression',
  year: 2024,
  venue: 'Advances in Neural Information Processing Systems 37',
  arxiv: '2402.07712',
  bibtex: `@inproceedings{dohmatob2024demystified,
  author    = {Dohmatob, Elvis and Feng, Yunzhen and Kempe, Julia},
  title     = {Model Collapse Demystified: The Case of Regression},
  booktitle = {Advances in Neural Information Processing Systems},
  volume    = {37},
  year      = {2024},
  note      = {arXiv:2402.07712}
}`,
  notation: {
    T: 'models, one trained on the labels of the last',
    d: 'dimensions',
    last: 'rows that the last model is fitted to',
    n: 'rows that each model is fitted to, but for the last where that is said apart',
    perDimension: 'rows for each dimension, beside six',
    ratio: 'rows of the last fit for each row of the others',
  },
}
