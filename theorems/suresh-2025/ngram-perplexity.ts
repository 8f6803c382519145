import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A run has got worse if a held-out token is this much less likely, in the geometric mean: ln 1.5, in nats. */
export const WORSE_FROM = Math.log(1.5)

export default theorem({
  id: 'suresh-2025/ngram-perplexity',
  title: 'After ten generations an n-gram model is surer and more often wrong, whatever it keeps',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\Pr\Bigl(\frac{\mathrm{PP}_{10}}{\mathrm{PP}_0} \ge 1.5\Bigr) \ge 95\,\%, \qquad \Pr\bigl(h_5^{\text{replace}} < h_5^{\text{accumulate}}\bigr) \ge 95\,\%, \qquad \Pr\bigl(\mathrm{PP}_{10}^{\text{accumulate}} < \mathrm{PP}_{10}^{\text{replace}}\bigr) \ge 95\,\% \ \text{for bigrams of a book}, \qquad \mathrm{PP}_k = \exp\Bigl(-\frac1m \sum_{i=1}^m \ln \tilde P_k(x_i \mid x_{i-r+1}, \dots, x_{i-1})\Bigr)`,
  assumptions: [
    'bigrams and trigrams of words, 8-grams of characters; the texts are drawn by maximum likelihood or from the model smoothed by Witten and Bell',
    'the model of the next generation is fitted to the latest text, to all texts, or to the latest text and a fixed tenth of the real one',
    '$\\mathrm{PP}_k$: the perplexity of real text that comes after what was learnt from, under the model fitted after $k$ generations and smoothed by Witten and Bell, $\\tilde P_k$; $h_k$ its entropy as in *ngram-entropy*',
  ],
  notes: [
    'A finite-horizon statement of ours about real texts, and no theorem: it is put to the test run by run.',
    'Keeping all texts keeps every n-gram, and still the perplexity rises: the counts of what is known grow with each text while nothing new comes, so that less and less is left for what was never seen. After ten texts the smoothed model gives an unseen token about a tenth of the chance that it had.',
    'Of the whole of Moby-Dick bigrams stay less perplexed if all texts are kept. Of trigrams no order is claimed.',
    'Witten and Bell’s smoothing is used, and not that of Kneser and Ney, because it has nothing to choose: the discounts of the latter come from counts of counts, which run out when rare n-grams do.',
  ],
})
