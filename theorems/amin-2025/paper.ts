import type { Paper } from 'collapse-check'

export const amin2025: Paper = {
  id: 'amin-2025',
  authors: 'Kareem Amin, Sara Babakniya, Alex Bie, Weiwei Kong, Umar Syed and Sergei Vassilvitskii',
  title: 'Escaping Collapse: The Strength of Weak Data for Large Language Model Training',
  year: 2025,
  venue: 'arXiv preprint',
  arxiv: '2502.08924',
  bibtex: `@misc{amin2025escaping,
  author = {Amin, Kareem and Babakniya, Sara and Bie, Alex and Kong, Weiwei and Syed, Umar and Vassilvitskii, Sergei},
  title  = {Escaping Collapse: The Strength of Weak Data for Large Language Model Training},
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
