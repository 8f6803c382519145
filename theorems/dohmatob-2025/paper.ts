import type { Paper } from 'collapse-check'

export const dohmatob2025: Paper = {
  id: 'dohmatob-2025',
  authors: 'Elvis Dohmatob, Yunzhen Feng, Arjun Subramonian and Julia Kempe',
  title: 'Strong Model Collapse',
  year: 2025,
  venue: 'International Conference on Learning Representations',
  arxiv: '2410.04840',
  bibtex: `@inproceedings{dohmatob2025strong,
  author    = {Dohmatob, Elvis and Feng, Yunzhen and Subramonian, Arjun and Kempe, Julia},
  title     = {Strong Model Collapse},
  booktitle = {International Conference on Learning Representations},
  year      = {2025},
  note      = {arXiv:2410.04840}
}`,
  notation: {
    d: 'dimensions',
    perDimension: 'rows for each dimension, beside six',
    real: 'rows with the right labels',
    share: 'the share of rows whose labels are shifted',
    shift: 'the squared length of the shift, in units of the noise’s variance',
    shifted: 'rows whose labels are shifted',
  },
}
