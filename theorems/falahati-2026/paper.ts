import type { Paper } from 'collapse-check'

export const falahati2026: Paper = {
  id: 'falahati-2026',
  authors: 'Ali Falahati, Mohammad Mohammadi Amiri, Kate Larson and Lukasz Golab',
  title:
    'Curated Synthetic Data Doesn’t Have to Collapse: A Theoretical Study of Generative Retraining with Pluralistic Preferences',
  year: 2026,
  venue: 'International Conference on Machine Learning',
  arxiv: '2605.07724',
  bibtex: `@inproceedings{falahati2026curated,
  author    = {Falahati, Ali and {Mohammadi Amiri}, Mohammad and Larson, Kate and Golab, Lukasz},
  title     = {Curated Synthetic Data Doesn't Have to Collapse: A Theoretical Study of Generative Retraining with Pluralistic Preferences},
  booktitle = {International Conference on Machine Learning},
  year      = {2026},
  note      = {arXiv:2605.07724}
}`,
  notation: {
    T: 'generations',
    answers: 'answers that the model can give',
    candidates: 'answers that are drawn for each choice',
    deficit: 'how much less the compromise is worth to either group than its own favourite',
    deficit1: 'how much less the compromise is worth to the first group than its favourite',
    deficit2: 'how much less the compromise is worth to the second group than its favourite',
    gap: 'how much less the other group’s favourite is worth to a group than its own',
    gap1: 'how much less the second group’s favourite is worth to the first group than its own',
    gap2: 'how much less the first group’s favourite is worth to the second group than its own',
    n: 'answers that are kept in a generation',
    outside: 'the share of the compromise at first',
    q: 'the share of the first group',
    start: 'the share of the first group’s favourite at first',
  },
}
