import type { Paper } from 'collapse-check'

export const racca2026: Paper = {
  id: 'racca-2026',
  authors: 'Giorgio Racca, Michal Valko and Amartya Sanyal',
  title: 'Language Generation with Replay: A Learning-Theoretic View of Model Collapse',
  year: 2026,
  venue: 'International Conference on Machine Learning',
  arxiv: '2603.11784',
  bibtex: `@inproceedings{racca2026language,
  author    = {Racca, Giorgio and Valko, Michal and Sanyal, Amartya},
  title     = {Language Generation with Replay: A Learning-Theoretic View of Model Collapse},
  booktitle = {International Conference on Machine Learning},
  year      = {2026},
  note      = {arXiv:2603.11784}
}`,
  notation: {
    T: 'inputs',
    common: 'words that both languages have',
    languages: 'languages that the true one may be',
    moves: 'words of the true language that the adversary may show',
    target: 'the true language',
    words: 'words that there are',
  },
}
