import type { Paper } from 'collapse-check'

export const gerstgrasser2024: Paper = {
  id: 'gerstgrasser-2024',
  authors:
    'Matthias Gerstgrasser, Rylan Schaeffer, Apratim Dey, Rafael Rafailov, Henry Sleight, John Hughes, Tomasz Korbak, Rajashree Agrawal, Dhruv Pai, Andrey Gromov, Daniel A. Roberts, Diyi Yang, David L. Donoho and Sanmi Koyejo',
  title: 'Is Model Collapse Inevitable? Breaking the Curse of Recursion by Accumulating Real and Synthetic Data',
  year: 2024,
  venue: 'Conference on Language Modeling',
  arxiv: '2404.01413',
  bibtex: `@inproceedings{gerstgrasser2024inevitable,
  author    = {Gerstgrasser, Matthias and Schaeffer, Rylan and Dey, Apratim and Rafailov, Rafael and Sleight, Henry and Hughes, John and Korbak, Tomasz and Agrawal, Rajashree and Pai, Dhruv and Gromov, Andrey and Roberts, Daniel A. and Yang, Diyi and Donoho, David L. and Koyejo, Sanmi},
  title     = {Is Model Collapse Inevitable? {B}reaking the Curse of Recursion by Accumulating Real and Synthetic Data},
  booktitle = {Conference on Language Modeling},
  year      = {2024},
  note      = {arXiv:2404.01413}
}`,
  notation: {
    T: 'generations',
    condition: 'the ratio of the largest singular value of the design to the smallest',
    d: 'dimensions',
    n: 'rows in every batch',
    perDimension: 'rows for each dimension, beside six',
    x: 'an error of a coefficient, in standard deviations of the noise',
  },
}
