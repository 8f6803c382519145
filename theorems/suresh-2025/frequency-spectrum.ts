import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

export default theorem({
  id: 'suresh-2025/frequency-spectrum',
  title: 'Rare words are lost first, and the words that are left become rare',
  source: { paper: suresh2025, locator: 'Corollary 1', standing: 'derived' },
  statement: String.raw`\mathbb E\,\#\{w : N_{k,w} \ge a\} = \sum_w \Pr\bigl(X_k \ge a \mid X_0 = c_w\bigr), \quad X_{t+1} \mid X_t \sim \mathrm{Bin}(n, X_t/n), \qquad \operatorname{Var}\,\#\{w : N_{k,w} \ge a\} \le \sum_w p_w (1 - p_w), \quad p_w = \Pr(X_k \ge a \mid X_0 = c_w)`,
  assumptions: [
    'a unigram model of a text of $n$ tokens in which the word $w$ is seen $c_w$ times',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'At $a = 1$ it is the surviving vocabulary. The types of an octave of counts are the difference at $a$ and $2a$.',
    'Each count is the Wright–Fisher chain of a symbol by itself. The bound on the variance holds because multinomial counts are negatively associated, a classical fact, and stay so when they are drawn from shares that are: given the shares, what is increasing in the counts of some words has a mean that is increasing in their shares alone.',
  ],
})
