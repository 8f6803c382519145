import type { Paper } from 'collapse-check'

export const wei2026: Paper = {
  id: 'wei-2026',
  authors: 'Wei, Xie, Zhu and Zhang',
  title: 'Self-Consuming Generative Models with Co-Evolving Human Preferences',
  year: 2026,
  venue: 'preprint',
  bibtex: `@misc{wei2026selfconsuming,
  author = {Wei and Xie and Zhu and Zhang},
  title  = {Self-Consuming Generative Models with Co-Evolving Human Preferences},
  year   = {2026}
}`,
  notation: {
    T: 'generations',
    answers: 'answers that the model can give',
    candidates: 'answers that are drawn for each choice',
    eta: 'the share of curated answers in what the next model learns, beside reference data',
    first: 'the share of the best answer at first',
    gap: 'how much less the reward of one answer is than that of another',
    tau: 'how strongly choices follow rewards, which lie between −1 and 1',
    worst: 'the share of the worst answer among the others at first',
  },
}
