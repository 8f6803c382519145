import type { Paper } from 'collapse-check'

export const kanabar2026: Paper = {
  id: 'kanabar-2026',
  authors: 'Millen Kanabar and Michael Gastpar',
  title: 'Model non-collapse: Minimax bounds for recursive discrete distribution estimation',
  year: 2026,
  venue: 'IEEE Transactions on Information Theory 72; with its follow-up arXiv:2608.31091',
  arxiv: '2501.19273',
  bibtex: `@article{kanabar2026model,
  author  = {Kanabar, Millen and Gastpar, Michael},
  title   = {Model non-collapse: Minimax bounds for recursive discrete distribution estimation},
  journal = {IEEE Transactions on Information Theory},
  volume  = {72},
  year    = {2026},
  note    = {arXiv:2501.19273}
}`,
  notation: {
    T: 'batches',
    epsilon: 'how often the detector errs',
    error: 'how often the detector errs',
    exponent: 'probabilities are proportional to rank^−exponent',
    kind: 'whether the detector errs both ways, or erases',
    n: 'observations in every batch',
    share: 'the probability that an observation is real, in each batch after the first',
    symbols: 'symbols of the alphabet',
  },
}
