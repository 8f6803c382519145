/** Where a sentence holds, or fails: what is special there, and the claims that show it. */
export interface Where {
  readonly where: string
  readonly claims: readonly string[]
}

/** A sentence that people say of model collapse, and that is true in some worlds and false in others. */
export interface Flip {
  readonly sentence: string
  readonly holds: readonly Where[]
  readonly fails: readonly Where[]
}

export const FLIPS: readonly Flip[] = [
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
        where: 'the nearest of many candidates are selected',
        claims: ['qiao-2026/selection-variance', 'qiao-2026/selection-exponent'],
      },
      {
        where: 'an estimate that shrinks by a constant factor',
        claims: ['dey-2024/shrinking-estimator-mean'],
      },
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
  {
    sentence: 'A kernel density drifts for ever',
    holds: [{ where: 'a fixed bandwidth, all data kept', claims: ['kazdan-2025/kernel-pool-bounds'] }],
    fails: [
      { where: 'a bandwidth that shrinks with the pool', claims: ['kazdan-2025/scotts-bandwidth-variance'] },
      { where: 'a share of every pool is fresh', claims: ['khelifa-2026/fresh-share-bounds'] },
    ],
  },
  {
    sentence: 'An unbiased estimate keeps its spread',
    holds: [
      {
        where: 'in the mean, where each generation replaces the last',
        claims: ['suresh-2025/spread-martingale-mean'],
      },
    ],
    fails: [
      {
        where: 'in most runs',
        claims: ['shumailov-2024/median-bounds', 'shumailov-2024/few-carry-the-mean'],
      },
      { where: 'with all data kept', claims: ['barzilai-shamir-2025/unbiased-accumulation-variance'] },
    ],
  },
  {
    sentence: 'Data of earlier generations prevent collapse',
    holds: [{ where: 'if some are real', claims: ['shumailov-2024/three-sources-kept'] }],
    fails: [{ where: 'if all are synthetic', claims: ['shumailov-2024/three-sources-variety'] }],
  },
  {
    sentence: 'Some real data in every generation are enough',
    holds: [{ where: 'a share that stays', claims: ['fu-2024/total-variation-bound'] }],
    fails: [{ where: 'a share that fades', claims: ['fu-2024/vanishing-share-bounds'] }],
  },
  {
    sentence: 'Even a modest fraction of real data is enough',
    holds: [
      { where: 'to halve the error that synthetic data add', claims: ['seddik-2024/half-of-the-error'] },
    ],
    fails: [
      {
        where: 'by the threshold of the theorem that the words are about',
        claims: ['fu-2025/modest-fraction'],
      },
    ],
  },
  {
    sentence: 'A second source of data helps only if it is neither too small nor too large',
    holds: [{ where: 'of the exponent', claims: ['wu-2026/gain-inside', 'wu-2026/constant-gain-outside'] }],
    fails: [{ where: 'of the risk, which is always below both', claims: ['wu-2026/mixture-beats-both'] }],
  },
  {
    sentence: 'Synthetic data need the right covariance, not the right mean',
    holds: [{ where: 'beside real data', claims: ['rezaei-2026/synthetic-mean-bounds'] }],
    fails: [{ where: 'without real data', claims: ['rezaei-2026/one-pool-risk'] }],
  },
  {
    sentence: 'More data from the same generator help',
    holds: [
      { where: 'a generator without a cut tail: the truth', claims: ['dohmatob-2024-tails/missing-mass'] },
    ],
    fails: [
      {
        where: 'a generator that has lost its tail',
        claims: ['dohmatob-2024-tails/cut-tail', 'dohmatob-2024-tails/two-stages'],
      },
    ],
  },
  {
    sentence: 'A verifier keeps the model from drifting',
    holds: [{ where: 'one that rejects on both sides', claims: ['yi-2025/mean-square-bound'] }],
    fails: [{ where: 'one that rejects on one side', claims: ['yi-2025/one-sided-growth'] }],
  },
  {
    sentence: 'A verifier keeps the model at the truth',
    holds: [{ where: 'a verifier whose centre is the truth', claims: ['yi-2025/mean-square-bound'] }],
    fails: [{ where: 'a verifier whose centre is off', claims: ['yi-2025/ends-at-the-verifier'] }],
  },
  {
    sentence: 'Selection brings the model to its target',
    holds: [{ where: 'a small share is kept', claims: ['qiao-2026/wasserstein-limit'] }],
    fails: [
      {
        where: 'more than half is kept, and the target is far',
        claims: ['qiao-2026/every-target-is-reached', 'qiao-2026/distant-target-bound'],
      },
    ],
  },
  {
    sentence: 'Without noise a model can only forget when it learns from itself',
    holds: [{ where: 'the truth along the largest variance', claims: ['wu-yang-sun-2026/noiseless-rises'] }],
    fails: [{ where: 'the truth along the least', claims: ['wu-yang-sun-2026/noiseless-falls'] }],
  },
  {
    sentence: 'Curation kills variety',
    holds: [{ where: 'one taste', claims: ['ferbach-2024/variance-sum'] }],
    fails: [{ where: 'two groups with tastes of their own', claims: ['falahati-2026/settled-variance'] }],
  },
  {
    sentence: 'What nobody likes best dies out',
    holds: [
      {
        where: 'an answer that falls far short of every favourite',
        claims: ['falahati-2026/outsider-factor'],
      },
    ],
    fails: [
      {
        where: 'a good compromise',
        claims: ['falahati-2026/lemma-3-3-as-quoted', 'falahati-2026/pairs-take-all'],
      },
    ],
  },
]
