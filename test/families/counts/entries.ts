import { bernoulli } from '../../../src/families/counts/bernoulli.ts'
import { bernoulliLogit } from '../../../src/families/counts/bernoulli-logit.ts'
import { binomial } from '../../../src/families/counts/binomial.ts'
import { categorical } from '../../../src/families/counts/categorical.ts'
import { negativeBinomial } from '../../../src/families/counts/negative-binomial.ts'
import { poisson } from '../../../src/families/counts/poisson.ts'
import { softmaxCategorical } from '../../../src/families/counts/softmax-categorical.ts'
import { type Entry, one, pair, probabilities } from '../entry.ts'
import { counts } from '../quadrature.ts'

export const countFamilies: readonly Entry[] = [
  { maker: 'bernoulli', family: bernoulli(), theta: one(0.05, 0.95), nodes: () => counts(1) },
  {
    maker: 'bernoulliLogit',
    family: bernoulliLogit(),
    theta: one(-3, 3),
    nodes: () => counts(1),
    wholeSpace: true,
  },
  {
    maker: 'binomial',
    family: binomial({ trials: 7 }),
    theta: one(0.05, 0.95),
    nodes: () => counts(7),
  },
  {
    maker: 'categorical',
    family: categorical({ symbols: 4 }),
    theta: probabilities(4),
    nodes: () => counts(3),
    simplex: true,
  },
  {
    maker: 'negativeBinomial',
    family: negativeBinomial({ size: 2.5 }),
    theta: one(0.2, 4),
    nodes: () => counts(250),
  },
  { maker: 'poisson', family: poisson(), theta: one(0.2, 6), nodes: () => counts(80) },
  {
    maker: 'softmaxCategorical',
    family: softmaxCategorical({ symbols: 3 }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: () => counts(2),
    wholeSpace: true,
  },
]
