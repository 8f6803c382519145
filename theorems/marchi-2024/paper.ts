import type { Paper } from 'collapse-check'

export const marchi2024: Paper = {
  id: 'marchi-2024',
  authors: 'Matteo Marchi, Stefano Soatto, Pratik Chaudhari and Paulo Tabuada',
  title: 'Heat Death of Generative Models in Closed-Loop Learning',
  year: 2024,
  venue: 'arXiv preprint',
  arxiv: '2404.02325',
  bibtex: `@misc{marchi2024heat,
  author = {Marchi, Matteo and Soatto, Stefano and Chaudhari, Pratik and Tabuada, Paulo},
  title  = {Heat Death of Generative Models in Closed-Loop Learning},
  year   = {2024},
  note   = {arXiv:2404.02325}
}`,
  notation: {
    T: 'generations',
    exponent: 'probabilities are proportional to rank^−exponent',
    load: 'the temperature in units of the critical one',
    sd: 'the standard deviation of the data',
    share: 'the share of external data in every generation',
    symbols: 'symbols of the alphabet',
    temperature: 'the sampler draws from p^(1/temperature)',
  },
}
