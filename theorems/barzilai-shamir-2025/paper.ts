import type { Paper } from 'collapse-check'

export const barzilaiShamir2025: Paper = {
  id: 'barzilai-shamir-2025',
  authors: 'Daniel Barzilai and Ohad Shamir',
  title: "When Models Don't Collapse: On the Consistency of Iterative MLE",
  year: 2025,
  venue: 'Advances in Neural Information Processing Systems 38',
  arxiv: '2505.19046',
  bibtex: `@inproceedings{barzilai2025when,
  author    = {Barzilai, Daniel and Shamir, Ohad},
  title     = {When Models Don't Collapse: On the Consistency of Iterative {MLE}},
  booktitle = {Advances in Neural Information Processing Systems},
  volume    = {38},
  pages     = {76813--76854},
  year      = {2025},
  note      = {arXiv:2505.19046}
}`,
}
