import { laws } from 'collapse-check'
import { type Entry, entry } from '../row.ts'

const PROBABILITY = 'probability'

/** Symbols that survive or not, and what of them is left. */
export const counts: readonly Entry[] = [
  entry(
    'survivalExponent',
    {
      quantity:
        'probability that the line of one Poisson(1) token is alive: g_k; a count c survives k generations with 1 − exp(−c·g_k)',
      unit: PROBABILITY,
      claims: ['suresh-2025/survival-exponent-bounds', 'suresh-2025/theorem-1-bounds'],
    },
    [{ k: 1 }, { k: 2 }, { k: 10 }, { k: 100 }],
    ({ k }) => laws.survivalExponent(k),
  ),
  entry(
    'wrightFisherSurvival',
    {
      quantity:
        'probability that a symbol of true probability p0 is still there after k generations of n tokens',
      unit: PROBABILITY,
      claims: ['suresh-2025/wright-fisher-survival'],
    },
    [
      { n: 10, p0: 0.1, k: 1 },
      { n: 100, p0: 0.01, k: 10 },
      { n: 100, p0: 0.5, k: 200 },
      { n: 1000, p0: 0.005, k: 50 },
    ],
    laws.wrightFisherSurvival,
  ),
  entry(
    'ancestors',
    {
      quantity:
        'mean number of tokens of the first corpus of n from which those of g generations later are copied',
      unit: 'tokens',
      claims: ['suresh-2025/surviving-vocabulary-mean'],
    },
    [
      { n: 10, g: 5 },
      { n: 100, g: 10 },
      { n: 100, g: 100 },
    ],
    ({ n, g }) =>
      laws
        .ancestors(n)
        .after(g)
        .reduce((sum, probability, a) => sum + a * probability, 0),
  ),
  entry(
    'countChain',
    {
      quantity:
        'probability that a symbol that occurs count times among n tokens is gone k generations later',
      unit: PROBABILITY,
      claims: ['suresh-2025/wright-fisher-count-law'],
    },
    [
      { n: 20, count: 1, k: 5 },
      { n: 100, count: 3, k: 10 },
    ],
    ({ n, count, k }) =>
      laws.countChain(n).expectation(k, (left) => (left === 0 ? 1 : 0))[count] ?? Number.NaN,
  ),
  entry(
    'poissonExtinction',
    {
      quantity:
        'probability that a Poisson mean, fitted to generations of these sizes replacing each other, is 0 in the last',
      unit: PROBABILITY,
      claims: ['xu-2025/poisson-extinction'],
    },
    [
      { mean: 1, sizes: [5, 5, 5, 5] },
      { mean: 0.1, sizes: [10, 20, 40] },
    ],
    laws.poissonExtinction,
  ),
  entry(
    'staircaseSurvival',
    {
      quantity: 'probability that none of k synthetic batches of n reaches level 1 of the leaky staircase',
      unit: PROBABILITY,
      claims: ['barzilai-shamir-2025/delay-survival', 'barzilai-shamir-2025/theorem-5-2-delay'],
    },
    [
      { n: 10, k: 1 },
      { n: 100, k: 10 },
      { n: 1000, k: 100 },
    ],
    ({ n, k }) => laws.staircaseSurvival(n, k),
  ),
  entry(
    'pooledCountLaw',
    {
      quantity:
        'probability that none of k synthetic tokens of generation t shows a symbol that real of n fixed real ones show',
      unit: PROBABILITY,
      claims: ['bertrand-2024/rare-mode-floor'],
    },
    [
      { n: 100, k: 100, t: 1, real: 1 },
      { n: 100, k: 300, t: 5, real: 2 },
    ],
    ({ real, ...sizes }) => laws.pooledCountLaw(sizes, real)[0] ?? Number.NaN,
  ),
  entry(
    'pooledSquaredDistance',
    {
      quantity:
        'sum of squared errors of equal frequencies in generation t, fitted to n real tokens, drawn once, and the latest k synthetic ones',
      unit: 'squared probability',
      claims: ['bertrand-2024/histogram-noise'],
    },
    [
      { n: 100, k: 100, t: 1, equal: 10 },
      { n: 50, k: 450, t: 5, equal: 4 },
    ],
    ({ equal, ...sizes }) => laws.pooledSquaredDistance(sizes, { equal }).mean,
  ),
  entry(
    'zipfMandelbrot',
    {
      quantity: 'share of the symbol of this rank',
      unit: PROBABILITY,
      claims: ['suresh-2025/corollary-1-bounds'],
    },
    [
      { symbols: 1000, exponent: 1, shift: 2.7, rank: 1 },
      { symbols: 1000, exponent: 1, shift: 2.7, rank: 1000 },
    ],
    ({ symbols, exponent, shift, rank }) =>
      laws.zipfMandelbrot(symbols, exponent, shift)[rank - 1] ?? Number.NaN,
  ),
]
