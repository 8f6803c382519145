import type { Paper } from 'collapse-check'

export const shumailov2024: Paper = {
  id: 'shumailov-2024',
  authors: 'Ilia Shumailov, Zakhar Shumaylov, Yiren Zhao, Nicolas Papernot, Ross Anderson and Yarin Gal',
  title: 'AI models collapse when trained on recursively generated data',
  year: 2024,
  venue: 'Nature 631, 755–759',
  arxiv: '2305.17493',
  bibtex: `@article{shumailov2024collapse,
  author  = {Shumailov, Ilia and Shumaylov, Zakhar and Zhao, Yiren and Papernot, Nicolas and Anderson, Ross and Gal, Yarin},
  title   = {{AI} models collapse when trained on recursively generated data},
  journal = {Nature},
  volume  = {631},
  pages   = {755--759},
  year    = {2024},
  doi     = {10.1038/s41586-024-07566-y}
}`,
  notation: {
    T: 'generations',
    angle: 'the direction along which a variance is taken, from the first axis',
    apart: 'how far along the first axis the centre of the second component is from that of the first',
    exponent: 'probabilities of the real data are proportional to rank^−exponent',
    last: 'what the data of the last generation weigh in those of the next',
    model: 'what the latest model weighs in the data of the next generation',
    n: 'observations in every generation',
    ratio: 'the standard deviation of the second component in units of that of the first',
    real: 'what the real data weigh in the data of every generation',
    rho: 'the correlation of the two coordinates in each component',
    symbols: 'symbols of the alphabet',
    weight: 'the weight of the first component',
    x: 'a variance in units of the true one',
  },
}
