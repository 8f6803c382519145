import type { Paper } from 'collapse-check'

export const amin2025: Paper = {
  id: 'amin-2025',
  authors: 'Amin et al.',
  title: 'Escaping collapse (arXiv:2502.08924)',
  year: 2025,
  venue: 'arXiv preprint',
  arxiv: '2502.08924',
  bibtex: `@misc{amin2025escaping,
  author = {Amin and others},
  title  = {Escaping collapse (arXiv:2502.08924)},
  year   = {2025},
  note   = {arXiv:2502.08924}
}`,
  notation: {
    T: 'generations',
    beta: 'the probability that the weak labeller solves a prompt on which the model fails',
    caught: 'the probability that the filter catches an answer that has gone wrong',
    epsilon: 'the share of prompts on which the model may fail in the end',
    failing: 'the share of prompts on which the model fails at first',
    n: 'prompts',
    spoilt: 'the probability that the model’s own answer to a prompt that it solves goes wrong in a generation',
  },
}
