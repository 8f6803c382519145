import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

export default theorem({
  id: 'suresh-2025/symmetries',
  title: 'What recursive training cannot notice: units, names of symbols, symbols taken as one, a break in between',
  source: { paper: suresh2025, locator: 'the processes of Theorems 1 to 3', standing: 'derived' },
  statement: String.raw`\begin{gathered} (M_k, \Sigma_k)[\mu_0 + a\mu, a\sigma] = (\mu_0 + aM_k, a\Sigma_k)[\mu, \sigma], \qquad P_{k,i} = 0 \Rightarrow P_{k+1,i} = 0, \\ P_{k,1} + P_{k,2} \text{ is the process of } p_{0,1} + p_{0,2}, \qquad \Pr^{k_1+k_2} = \Pr^{k_1}\Pr^{k_2} \end{gathered}`,
  assumptions: [
    'each generation replaces the last, with the same $n$',
    'Gaussian data for the first statement, a unigram model for the others',
  ],
  notes: [
    'The first holds in every run, number by number, with the same random numbers. In double precision it needs a representation in which the spread can be smaller than the spacing of numbers near the mean: drawing every observation ends in a false collapse after about $74n$ generations.',
  ],
})
