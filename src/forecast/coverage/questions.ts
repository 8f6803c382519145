import type { Recipe } from '../recipe/recipe-schema.ts'
import type { Key } from '../rules/rule.ts'

/** A question that people ask of their loops: a recipe that asks it and what answers, or why nothing does. */
export type Question = { readonly ask: string } & (
  | { readonly recipe: Recipe; readonly keys: readonly Key[]; readonly but?: string }
  | { readonly because: string; readonly nearest: string }
)

const mean = { model: 'mean', real: 1000, synthetic: 9000, rounds: 20 } as const
const zipf = { model: 'counts', real: 1000, synthetic: 1000, rounds: 20, symbols: 1000 } as const

/** Eighteen questions, as they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    ask: 'How much real data a round keeps a loop stable?',
    recipe: { ...mean, workflow: 'fixed-real' },
    keys: ['error'],
    but: 'there is no threshold: any share of real data bounds the error',
  },
  {
    ask: 'Is replaying the same real data as good as fresh data?',
    recipe: { ...mean, workflow: 'fixed-real' },
    keys: ['price'],
  },
  {
    ask: 'Accumulate or replace?',
    recipe: { ...mean, workflow: 'accumulate', synthetic: 1000 },
    keys: ['error'],
  },
  {
    ask: 'What ratio of synthetic to real data is best?',
    recipe: { ...mean, workflow: 'fresh-real' },
    keys: ['error', 'weight'],
  },
  {
    ask: 'Should synthetic rows be down-weighted?',
    recipe: { ...mean, workflow: 'fresh-real', weight: 0.28 },
    keys: ['error', 'weight'],
  },
  {
    ask: 'Is even a little synthetic data poisonous?',
    recipe: {
      model: 'regression',
      dimension: 10,
      workflow: 'fixed-real',
      real: 9990,
      synthetic: 10,
      rounds: 1,
      labelShift: 1,
    },
    keys: ['error', 'floor'],
  },
  {
    ask: 'How many rounds before it degrades?',
    recipe: { model: 'gaussian', workflow: 'replace', real: 100, synthetic: 100, rounds: 20 },
    keys: ['half', 'spread'],
    but: 'self-labelled data are not independent draws: there it is not covered',
  },
  {
    ask: 'How large must each round’s sample grow?',
    recipe: { ...mean, workflow: 'replace', synthetic: 1000, growth: 1.5 },
    keys: ['error', 'schedule'],
  },
  {
    ask: 'Which part of the data disappears first?',
    recipe: { ...zipf, workflow: 'replace', seen: 3 },
    keys: ['survival', 'vocabulary'],
  },
  {
    ask: 'Will diversity warn before perplexity?',
    because:
      'there are losses that move only after the collapse, so that no warning is certain; thresholds of metrics of language models follow from no theorem',
    nearest: 'barzilai-shamir-2025/delay-without-warning',
  },
  {
    ask: 'What sampling temperature or truncation is safe?',
    recipe: {
      model: 'gaussian',
      workflow: 'fresh-real',
      real: 1000,
      synthetic: 4000,
      rounds: 20,
      temperature: 0.9,
    },
    keys: ['variance'],
    but: 'of a Gaussian; for counts of symbols no law is certified',
  },
  {
    ask: 'Does filtering, best of N or a verifier break the loop?',
    because:
      'what a selection keeps depends on the reward or on the verifier, of which a recipe says nothing; there are claims for those that are known',
    nearest: 'ferbach-2024/reward-increment-bound',
  },
  {
    ask: 'We cannot tell which text is synthetic: how bad is that?',
    recipe: { ...mean, workflow: 'unlabelled-pool' },
    keys: ['error'],
  },
  {
    ask: 'Will synthetic data beat training on the real data alone?',
    recipe: { ...mean, workflow: 'replace' },
    keys: ['wins'],
  },
  {
    ask: 'With a fixed budget out of a growing pool: plateau or decay?',
    recipe: { ...mean, workflow: 'accumulate-subsample', real: 100, synthetic: 100 },
    keys: ['error'],
  },
  {
    ask: 'Pretrain on synthetic data and then tune on real data, or mix?',
    because: 'the order matters only through the dynamics of the optimiser, and an exact fit has none',
    nearest: 'he-2025/weighted-risk',
  },
  {
    ask: 'Will a mixture that was tuned at small scale transfer? Do larger models collapse less?',
    because:
      'the models of the theorems have a fixed size; how a loss scales with that of a network is a matter of experiment',
    nearest: 'dohmatob-2025/shifted-labels-risk',
  },
  {
    ask: 'Do rephrased or edited data count as synthetic?',
    because:
      'a rephrased text is no draw from the model, and the bound for edited data fails in some readings',
    nearest: 'bertrand-2024/real-data-reused-law',
  },
]
