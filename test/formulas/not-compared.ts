/**
 * Theorems of which no formula is compared with the code, and why. What has a closed form on its page is compared.
 */
export const NOT_COMPARED: { readonly [theorem: string]: string } = {
  'barzilai-shamir-2025/algorithm-1': 'a procedure: which data each model is fitted to',
  'barzilai-shamir-2025/collapse-persists':
    'a recursion of integrals, which the code bounds from below on a grid',
  'barzilai-shamir-2025/inverse-perturbation': 'an inequality between norms of any two matrices',
  'barzilai-shamir-2025/leaky-uniform-consistency': 'a limit in probability',
  'barzilai-shamir-2025/members': 'integrals of the density of any family',
  'barzilai-shamir-2025/memoriser': 'a density, and where its likelihood is largest',
  'barzilai-shamir-2025/optimised-likelihood': 'a comparison of two ways to a number',
  'barzilai-shamir-2025/pivotality': 'says of what a law is free, not what it is',
  'barzilai-shamir-2025/power-function-pivot':
    'a product of random factors, whose moments are computed by quadrature',
  'barzilai-shamir-2025/score-identities': 'identities between expectations, for every regular family',
  'bertrand-2024/above-one-half': 'an inequality that fails',
  'bertrand-2024/fixed-point': 'an implication between two maxima',
  'bertrand-2024/likelihood-ascent': 'an inequality between likelihoods, for every family',
  'bertrand-2024/normalizing-flow': 'probabilities that trained networks are held to',
  'bertrand-2024/radius-of-stability': 'where a loop ends, on either side of a stationary point',
  'falahati-2026/ascent': 'inequalities between values of a concave function along a path, for any rewards',
  'racca-2026/replay': 'an equivalence between generators of a game',
  'suresh-2025/frequency-spectrum': 'sums over the states of a Markov chain',
  'suresh-2025/gaussian-exact-tail': 'the tail of a product of random factors, computed by inversion',
  'suresh-2025/ngram-forgetting': 'shares of the words of a real text that runs are held to',
  'suresh-2025/ngram-perplexity': 'probabilities that runs on a real text are held to',
  'suresh-2025/ngram-smoothed': 'a probability that runs on a real text are held to',
  'suresh-2025/ngram-support': 'inclusions between sets',
  'suresh-2025/one-chain': 'an equality between the laws of two processes',
  'suresh-2025/surviving-vocabulary': 'an equality between the laws of two random variables',
  'suresh-2025/symmetries': 'equalities between processes',
  'suresh-2025/wright-fisher-survival': 'an expectation over a Markov chain',
  'xu-2025/biased-race': 'a probability of two correlated normals, computed by quadrature',
  'xu-2025/logistic-race': 'a sum over the states of a Markov chain',
  'xu-2025/real-table': 'limits whose covariance matrix comes from a table',
  'xu-2025/symmetric-steps': 'an inequality for every law of the steps',
  'xu-2025/unbiased-is-not-enough': 'an implication that fails',
}
