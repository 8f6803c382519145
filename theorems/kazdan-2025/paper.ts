import type { Paper } from 'collapse-check'

export const kazdan2025: Paper = {
  id: 'kazdan-2025',
  authors:
    'Joshua Kazdan, Rylan Schaeffer, Apratim Dey, Matthias Gerstgrasser, Rafael Rafailov, David L. Donoho and Sanmi Koyejo',
  title: 'Collapse or Thrive? Perils and Promises of Synthetic Data in a Self-Generating World',
  year: 2025,
  venue: 'International Conference on Machine Learning',
  arxiv: '2410.16713',
  bibtex: `@inproceedings{kazdan2025collapse,
  author    = {Kazdan, Joshua and Schaeffer, Rylan and Dey, Apratim and Gerstgrasser, Matthias and Rafailov, Rafael and Donoho, David L. and Koyejo, Sanmi},
  title     = {Collapse or Thrive? Perils and Promises of Synthetic Data in a Self-Generating World},
  booktitle = {International Conference on Machine Learning},
  year      = {2025},
  note      = {arXiv:2410.16713}
}`,
  notation: {
    T: 'generations',
    fitted: 'the model’s variance: known, or fitted with a divisor',
    h: 'the bandwidth',
    n: 'observations that each generation draws, and is fitted to where it sees a part of the pool',
  },
}
