import { describe, expect, test } from 'vitest'
import * as families from '../../src/families/index.ts'
import { everyFamily } from './every-family.ts'

const MIXTURE = 'a mixture: no closed form'
const JUMPS = 'not regular: its density jumps with the parameter'
const ORDER = 'no statistic of fixed size but the sample, sorted'
const KNOWN = 'p^(1/temperature) has another value of what is known'
const OUTSIDE = 'p^(1/temperature) is of another family'

/** What a family does not state about itself, and why. A gap that is not here is an oversight. */
const GAPS: { readonly [trait: string]: { readonly [reason: string]: readonly string[] } } = {
  logDensity: {},
  assumptions: {},
  statistic: {
    [ORDER]: [
      'cauchyLocation',
      'laplaceLocation',
      'logisticLocation',
      'secantLocation',
      'shearedLogistic',
      'studentLocation',
      'gaussianMixture',
      'mixtureWeights',
      'symmetricMixture',
      'kernelDensity',
      'leakyUniform',
      'leakyBlocks',
      'memoriser',
    ],
    'every row has a weight of its own in the fit': ['logisticRegression'],
  },
  fisherInformation: {
    [MIXTURE]: ['gaussianMixture', 'mixtureWeights', 'kernelDensity', 'memoriser'],
    [JUMPS]: ['shiftedExponential', 'uniform', 'leakyUniform', 'leakyBlocks', 'leakyStaircase'],
  },
  temper: {
    [KNOWN]: [
      'gaussianMean',
      'laplaceLocation',
      'logisticLocation',
      'studentLocation',
      'cauchyLocation',
    ].concat(['secantLocation', 'shearedLogistic', 'vonMises', 'linearRegression', 'memoriser']),
    [OUTSIDE]: [
      'binomial',
      'poisson',
      'negativeBinomial',
      'gamma',
      'rayleigh',
      'weibullScale',
      'inverseGaussian',
      'gaussianMixture',
      'mixtureWeights',
      'symmetricMixture',
      'kernelDensity',
      'leakyUniform',
      'leakyBlocks',
      'leakyStaircase',
    ],
    'of the label alone it would be w/temperature, of row and label it is not': ['logisticRegression'],
  },
  totalVariation: {
    [MIXTURE]: ['gaussianMixture', 'mixtureWeights', 'symmetricMixture', 'kernelDensity', 'memoriser'],
    'no closed form in several dimensions': ['multivariateGaussian', 'logisticRegression', 'shearedLogistic'],
    'to the truth only, where it is the leak': ['leakyUniform', 'leakyBlocks', 'leakyStaircase'],
  },
  kullbackLeibler: {
    [MIXTURE]: ['gaussianMixture', 'mixtureWeights', 'symmetricMixture', 'kernelDensity', 'memoriser'],
    'no closed form': ['studentLocation'],
    'infinite or asked by nobody: collapse is measured in total variation': [
      'leakyUniform',
      'leakyBlocks',
      'leakyStaircase',
    ],
  },
  wasserstein1: {
    [MIXTURE]: ['gaussianMixture', 'mixtureWeights', 'symmetricMixture', 'kernelDensity', 'memoriser'],
    'no closed form': ['inverseGaussian', 'multivariateGaussian', 'linearRegression', 'logisticRegression'],
    'symbols and angles are not on a line': ['categorical', 'softmaxCategorical', 'vonMises'],
    'asked by nobody: collapse is measured in total variation': [
      'leakyUniform',
      'leakyBlocks',
      'leakyStaircase',
    ],
  },
  wasserstein2: {
    [MIXTURE]: ['gaussianMixture', 'mixtureWeights', 'symmetricMixture', 'kernelDensity', 'memoriser'],
    'no closed form': [
      'binomial',
      'poisson',
      'negativeBinomial',
      'histogram',
      'inverseGaussian',
      'linearRegression',
      'logisticRegression',
    ],
    'symbols and angles are not on a line': ['categorical', 'softmaxCategorical', 'vonMises'],
    'asked by nobody: collapse is measured in total variation': [
      'leakyUniform',
      'leakyBlocks',
      'leakyStaircase',
    ],
  },
}

describe('every gap is deliberate:', () => {
  for (const [trait, reasons] of Object.entries(GAPS)) {
    test(trait, () => {
      const lacking = everyFamily.filter(({ family }) => {
        const stated: { readonly [trait: string]: unknown } = { ...family, ...family.distances }
        return stated[trait] === undefined
      })
      expect([...new Set(lacking.map(({ maker }) => maker))].sort()).toEqual(
        Object.values(reasons).flat().sort(),
      )
    })
  }
})

/** What `families` has besides families: what one is made of, what modifies one, what is asked of one. */
const NO_FAMILIES = [
  ['drawByReduction', 'fitByStatistic', 'meanStatistic', 'reduction', 'totalStatistic'],
  ['additiveBias', 'changedEstimator', 'multiplicativeBias'],
  ['distortedSampler', 'perturbedSampler', 'temperedSampler'],
  ['dataAround', 'dataSource', 'drawnOneByOne', 'renamed', 'scaledData', 'withNoise', 'withoutChance'],
  ['quadraticVariance'],
  // Laws of data without a density here; their draws, statistics and fits are tested in files of their own.
  ['gaussianVector', 'hyperbolicSecant', 'locationMean'],
  ['truncatedSampler', 'nucleus', 'withinStandardDeviations', 'selectedSampler'],
  ['STAIRCASE_LEAKS_FROM', 'staircaseDistance', 'leakyUniformDistance', 'hasHit'],
  ['watched'],
].flat()

test('every family behind the door is looked at', () => {
  const makers = new Set(everyFamily.map(({ maker }) => maker))
  expect(Object.keys(families).sort()).toEqual([...makers, ...NO_FAMILIES].sort())
})
