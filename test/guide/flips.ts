import { readRecord } from '../../src/project/read-records.ts'
import { sectionPath } from '../../src/report/text/page-paths.ts'
import { ROOT } from '../imports.ts'

/** Where a sentence holds, or fails: what is special there, and the claims that show it. */
interface Where {
  readonly where: string
  readonly claims: readonly string[]
}

/** A sentence that people say of model collapse, and that is true in some worlds and false in others. */
interface Flip {
  readonly sentence: string
  readonly holds: readonly Where[]
  readonly fails: readonly Where[]
}

const FLIPS: readonly Flip[] = [
  {
    sentence: 'Who keeps all data does not collapse',
    holds: [
      {
        where: 'means, and least squares',
        claims: ['dey-2024/any-schedule-bound', 'gerstgrasser-2024/accumulated-regression-bound'],
      },
      {
        where: 'the variety of symbols, the spread of a Gaussian',
        claims: [
          'suresh-2025/surviving-variety-accumulated',
          'suresh-2025/surviving-variety-accumulated-spread',
        ],
      },
    ],
    fails: [
      {
        where: 'a sampler that narrows the model',
        claims: ['alemohammad-2024/distorted-accumulation-bounds'],
      },
      { where: 'a kernel density of fixed bandwidth', claims: ['kazdan-2025/kernel-pool-bounds'] },
      {
        where: 'a consistent family with a leak',
        claims: ['barzilai-shamir-2025/theorem-5-1-collapse', 'barzilai-shamir-2025/theorem-5-2-delay'],
      },
    ],
  },
  {
    sentence: 'Who keeps all data pays at most twice the error of the real data',
    holds: [
      { where: 'variances that grow no faster than the mean', claims: ['dey-2024/any-schedule-bound'] },
    ],
    fails: [
      { where: 'variances that grow with the square of the mean', claims: ['dey-2024/two-for-every-family'] },
    ],
  },
  {
    sentence: 'Who keeps all data pays a factor of π²/6',
    holds: [
      { where: 'equal batches', claims: ['dey-2024/equal-batches-bound', 'dey-2024/equal-batches-limit'] },
    ],
    fails: [
      {
        where: 'batches of another size than the first: from 2 down to 1',
        claims: ['dey-2024/schedule-ratio-limit', 'dey-2024/any-schedule-risk'],
      },
    ],
  },
  {
    sentence: 'A fixed budget out of a pool that grows levels off',
    holds: [{ where: 'a mean; a variance with divisor n', claims: ['kazdan-2025/subsampled-limit'] }],
    fails: [
      { where: 'a variance with divisor n − 1, which grows', claims: ['kazdan-2025/subsampled-growth'] },
    ],
  },
  {
    sentence: 'Samples must grow faster than linearly',
    holds: [
      {
        where: 'each generation replaces the last',
        claims: ['xu-2025/superlinear-increments', 'xu-2025/consistency-limits'],
      },
    ],
    fails: [
      { where: 'all data are kept', claims: ['xu-2025/growth-is-necessary-everywhere'] },
      { where: 'a share of every batch is real', claims: ['xu-2025/fresh-share-risk'] },
    ],
  },
  {
    sentence: 'Samples that grow faster than linearly are enough',
    holds: [
      {
        where: 'powers of t above the first',
        claims: ['xu-2025/superlinear-doublings', 'xu-2025/consistency-supremum'],
      },
    ],
    fails: [{ where: 't ln t', claims: ['xu-2025/superlinear-is-not-enough'] }],
  },
  {
    sentence: 'A Gaussian that learns from itself loses its spread and its way',
    holds: [
      {
        where: 'spread: with either divisor, in almost every run',
        claims: ['xu-2025/gaussian-log-variance', 'suresh-2025/theorem-3-bound'],
      },
    ],
    fails: [
      {
        where: 'its way: with divisor n it ends a bounded distance off',
        claims: ['xu-2025/gaussian-wasserstein-risk', 'xu-2025/gaussian-conservation'],
      },
      { where: 'with all data kept', claims: ['barzilai-shamir-2025/gaussian-both-parameters-moments'] },
    ],
  },
  {
    sentence: 'A model whose error stays bounded has not collapsed',
    holds: [
      {
        where: 'all data are kept: error and variety both stay',
        claims: ['suresh-2025/surviving-variety-accumulated'],
      },
    ],
    fails: [
      { where: 'each generation replaces the last', claims: ['xu-2025/bounded-risk-means-no-collapse'] },
    ],
  },
  {
    sentence: 'With as much synthetic as real data, or more, retraining diverges',
    holds: [
      {
        where: 'a sampler that amplifies, beyond its threshold',
        claims: ['bertrand-2024/amplified-sampler'],
      },
    ],
    fails: [
      {
        where: 'regular families with an honest sampler',
        claims: ['bertrand-2024/above-one-half-diverges', 'bertrand-2024/exponential-family-contraction'],
      },
    ],
  },
  {
    sentence: 'Fresh real data in every round are enough',
    holds: [
      {
        where: 'the estimate knows which data are real, or how many',
        claims: ['alemohammad-2024/fixed-against-fresh-bound', 'kanabar-2026/known-share-bounds'],
      },
    ],
    fails: [
      {
        where: 'all are pooled as if they were real: the error falls, but slower',
        claims: ['wang-2026/blind-pooling-rate'],
      },
    ],
  },
  {
    sentence: 'Synthetic data hurt',
    holds: [{ where: 'labels that are off', claims: ['dohmatob-2025/shifted-labels-floor'] }],
    fails: [
      {
        where: 'fresh real data beside those of the latest model',
        claims: ['alemohammad-2024/fixed-against-fresh-bound'],
      },
    ],
  },
  {
    sentence: 'No model trained on model output beats one trained on real data',
    holds: [{ where: 'symmetric steps: less than half of the time', claims: ['xu-2025/symmetric-steps'] }],
    fails: [
      { where: 'unbiased steps', claims: ['xu-2025/unbiased-is-not-enough'] },
      { where: 'a variance that has collapsed', claims: ['xu-2025/collapsed-race'] },
    ],
  },
  {
    sentence: 'Collapse comes with a warning',
    holds: [
      {
        where: 'a Gaussian, which loses its spread step by step',
        claims: ['suresh-2025/gaussian-log-drift-rate'],
      },
    ],
    fails: [{ where: 'the staircase', claims: ['barzilai-shamir-2025/delay-without-warning'] }],
  },
]

function claim(id: string): string {
  const record = readRecord(ROOT, id)
  if (record === undefined || record.verdict !== record.expected)
    throw new Error(`${id} has no record that came out as expected`)
  return `[${record.title}](../${sectionPath(record)}) (${record.verdict})`
}

const places = (word: string, found: readonly Where[]) =>
  found.map(({ where, claims }) => `- **${word}** (${where}): ${claims.map(claim).join('; ')}.`)

/** A page with the sentences between `<!-- flips -->` and `<!-- /flips -->`, linked to the claims of the committed records. */
export function withFlips(page: string): string {
  const parts = FLIPS.map(({ sentence, holds, fails }) =>
    [`## “${sentence}”`, [...places('True', holds), ...places('False', fails)].join('\n')].join('\n\n'),
  )
  return page.replace(
    /<!-- flips -->[\s\S]*<!-- \/flips -->/,
    () => `<!-- flips -->\n${parts.join('\n\n')}\n<!-- /flips -->`,
  )
}
