import { quadraticVariance } from '../../families/quadratic-variance/quadratic-variance.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'

/** The family whose mean is fitted, its true mean, and V there: the variance of one observation. */
export function meanModel({ model, family, shape = 2, mean = family === 'bernoulli' ? 0.5 : 1 }: Recipe) {
  const { gaussianMean, poisson, bernoulli, exponential, gamma, negativeBinomial } = quadraticVariance
  const named = {
    bernoulli,
    exponential,
    gamma: () => gamma({ shape }),
    'negative-binomial': () => negativeBinomial({ size: shape }),
  }
  if (model === 'poisson') return withVariance(poisson(), mean)
  if (model === 'quadratic-variance' && family !== undefined) return withVariance(named[family](), mean)
  return withVariance(gaussianMean({ variance: 1 }), 0)
}

function withVariance(member: ReturnType<typeof quadraticVariance.poisson>, mean: number) {
  const { v0, v1, v2 } = member.variance
  return { ...member, mean, observation: v0 + mean * (v1 + mean * v2) }
}

/** The family as the claims name it, and where its mean lies between the ends of its range. */
export function familyParams({ family, shape = 2, ...recipe }: Recipe) {
  const mean = recipe.mean ?? (family === 'bernoulli' ? 0.5 : 1)
  const names = {
    bernoulli: 'Bernoulli',
    exponential: 'exponential',
    gamma: `gamma of shape ${shape}`,
    'negative-binomial': `negative binomial of size ${shape}`,
  }
  const level = family === 'bernoulli' ? mean : mean / (1 + mean)
  return { family: family === undefined ? 'Poisson' : names[family], level, u: level, mean }
}
