import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

export default theorem({
  id: 'suresh-2025/ngram-support',
  title: 'An n-gram model writes nothing new: what is forgotten stays forgotten, and what is kept stays',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\text{replace: } S_{k+1} \subseteq S_k \cup \partial_{k+1}, \qquad \text{accumulate: } S_k \subseteq S_{k+1} \subseteq S_k \cup \partial_{k+1}`,
  assumptions: [
    '$S_k$: the n-grams of what the model of generation $k + 1$ is fitted to, each text closed to a cycle; $\\partial_k$: those across the seam of the text of generation $k$, at most $r - 1$ of them for n-grams of $r$ tokens',
    'maximum likelihood',
  ],
  notes: [
    'Words have no seam: without smoothing no word that is lost comes back.',
    'Smoothing breaks it: a model that gives every token a chance after every context writes new n-grams.',
  ],
})
