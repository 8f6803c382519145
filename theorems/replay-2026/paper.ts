import type { Paper } from 'collapse-check'

export const replay2026: Paper = {
  id: 'replay-2026',
  authors: 'Authors of arXiv:2603.11784',
  title: 'Language generation with replay (arXiv:2603.11784)',
  year: 2026,
  venue: 'International Conference on Machine Learning',
  arxiv: '2603.11784',
  bibtex: `@misc{replay2026,
  author = {{Authors of arXiv:2603.11784}},
  title  = {Language generation with replay (arXiv:2603.11784)},
  year   = {2026},
  note   = {arXiv:2603.11784}
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
