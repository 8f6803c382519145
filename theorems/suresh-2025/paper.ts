import type { Paper } from 'collapse-check'

export const suresh2025: Paper = {
  id: 'suresh-2025',
  authors: 'Ananda Theertha Suresh, Andrew Thangaraj and Aditya Nanda Kishore Khandavally',
  title: 'Rate of Model Collapse in Recursive Training',
  year: 2025,
  venue: 'AISTATS 2025, PMLR 258, pp. 1396–1404',
  arxiv: '2412.17646',
  bibtex: `@inproceedings{suresh2025rate,
  author    = {Suresh, Ananda Theertha and Thangaraj, Andrew and Khandavally, Aditya Nanda Kishore},
  title     = {Rate of Model Collapse in Recursive Training},
  booktitle = {Proceedings of the 28th International Conference on Artificial Intelligence and Statistics},
  series    = {Proceedings of Machine Learning Research},
  volume    = {258},
  pages     = {1396--1404},
  year      = {2025},
  note      = {arXiv:2412.17646}
}`,
}
