import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A run has got worse if a held-out token is this much less likely, in the geometric mean: ln 1.25, in nats. */
export const WORSE_FROM = Math.log(1.25)

export default theorem({
  id: 'suresh-2025/ngram-smoothed',
  title: 'A smoothed bigram model of a book is less sure and more often wrong after three generations',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\Pr\Bigl(h_3 > h_0 \;\text{ and }\; \frac{\mathrm{PP}_3}{\mathrm{PP}_0} \ge 1.25\Bigr) \ge 95\,\%`,
  assumptions: [
    'bigrams of the words of a book; each text is drawn from the model smoothed by Witten and Bell, which gives every word a chance after every word',
    'the model of the next generation is fitted to the latest text, to all texts, or to the latest text and a fixed tenth of the real one',
    '$h_k$ is the entropy of a word given the last one under the model fitted after $k$ generations, before it is smoothed; $\\mathrm{PP}_k$ the perplexity of the end of the book, which was not learnt from, under the smoothed one',
  ],
  notes: [
    'A finite-horizon statement of ours about a real text, and no theorem: it is put to the test run by run.',
    'Without smoothing the entropy falls in the mean: *ngram-entropy*. Smoothing turns that round and does not save the model: what it adds to a text are words in places where nobody would write them, and the next model learns them as if they were written.',
  ],
})
