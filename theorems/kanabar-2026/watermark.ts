import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { type KnownShare, type Stream, streamOf } from './known-share.ts'
import { kanabar2026 } from './paper.ts'

/**
 * A detector that errs with this probability, on real and on synthetic observations alike: `symmetric` takes one for the
 * other, `erasure` says that it does not know.
 */
export interface Detector {
  readonly kind: 'symmetric' | 'erasure'
  readonly error: number
}

export interface Watermarked extends KnownShare, Detector {}

/** The probability of each of the detector’s answers for a real observation, and for a synthetic one. */
export const answers = ({ kind, error }: Detector): readonly (readonly [real: number, synthetic: number])[] =>
  kind === 'symmetric'
    ? [
        [1 - error, error],
        [error, 1 - error],
      ]
    : [
        [1 - error, 0],
        [error, error],
        [0, 1 - error],
      ]

/** What one observation of the stream is worth more than without the detector: 1 + χ²(Q₁‖Q̄) = Σ Q₁²/Q̄. */
export const gain = ({ share, ...detector }: Detector & { readonly share: number }): number =>
  answers(detector).reduce((sum, [real, synthetic]) => {
    const seen = share * real + (1 - share) * synthetic
    return real === 0 ? sum : sum + (real * real) / seen
  }, 0)

/** Above it, where no answer is ε times rarer for synthetic observations than for real ones. */
export const gainAtMost = ({ share, epsilon }: { readonly share: number; readonly epsilon: number }): number =>
  1 / Math.max(share, epsilon)

/**
 * A batch by the detector’s answers: as many observations of each as are expected, to the nearest integer, of which a
 * share αQ₁/Q̄ is real. Those that are surely synthetic are left out.
 */
export const watermarked = ({ n, T, share, ...detector }: Watermarked): Stream =>
  streamOf(
    { n, T },
    answers(detector)
      .map(([real, synthetic]) => {
        const seen = share * real + (1 - share) * synthetic
        return { n: Math.round(n * seen), share: seen === 0 ? 0 : Math.min(1, (share * real) / seen) }
      })
      .filter((part) => part.n > 0 && part.share > 0),
  )

const shares = { share: axis.uniform(0.05, 0.95), epsilon: axis.uniform(0.01, 0.5) }
const alpha = { '\\alpha': ({ share }: { readonly share: number }) => share }
const answerOf = (kind: Detector['kind'], error: number, w: number) =>
  answers({ kind, error })[w - 1] ?? [Number.NaN, Number.NaN]

export default theorem({
  id: 'kanabar-2026/watermark',
  title:
    'A watermark is worth its chi-squared gain, at most one over the share of real data, and less the more it errs',
  source: {
    paper: kanabar2026,
    locator:
      'the gain $1 + \\chi^2(Q_1 \\| \\bar Q_\\alpha)$ of a detector and its bound, in the main text of the follow-up',
    standing: 'derived',
  },
  statement: String.raw`S_T = n_1 + \sum_{t=2}^{T} n_t \alpha_t^2\, g_{\alpha_t}, \qquad g_\alpha = 1 + \chi^2(Q_1 \| \bar Q_\alpha) = \sum_{w=1}^{W} \frac{Q_1(w)^2}{\alpha Q_1(w) + (1-\alpha) Q_0(w)} \le \frac{1}{\max(\alpha, \varepsilon)} \ \text{ if } Q_0 \ge \varepsilon Q_1; \qquad \frac{1 - |p|^2}{S_T} \Bigl(1 - \frac{1}{n_1}\Bigr) \le \mathbb E|\hat p_T - p|^2 \le \frac{1 - |p|^2}{S_T}`,
  assumptions: [
    'the setting of the [known share](known-share.md); a detector has $W$ answers, of which it gives the $w$-th with probability $Q_1(w)$ for real observations and $Q_0(w)$ for synthetic ones, whatever the symbol',
    'observations are told apart by the answers, each group with its own share $\\alpha Q_1(w)/\\bar Q_\\alpha(w)$; given the numbers of the answers, here $n \\bar Q_\\alpha(w)$',
  ],
  notes: [
    'Proof: each group is a part of known share, worth $n \\bar Q_\\alpha \\cdot (\\alpha Q_1/\\bar Q_\\alpha)^2$ real observations; their sum is $n\\alpha^2 g_\\alpha$. With $Q_0 \\ge \\varepsilon Q_1$ every term has $\\bar Q_\\alpha \\ge (\\alpha + (1-\\alpha)\\varepsilon) Q_1 \\ge \\max(\\alpha, \\varepsilon)\\,Q_1$.',
    'The bound in $\\varepsilon$ holds for a symmetric detector of error $\\varepsilon \\le \\frac12$, where $Q_0 \\ge \\frac{\\varepsilon}{1-\\varepsilon} Q_1$. It does not hold for one that erases a share $\\varepsilon$: its gain is $(1-\\varepsilon)/\\alpha + \\varepsilon$, 5.5 at $\\alpha = 0.1$ and $\\varepsilon = \\frac12$, for an answer that synthetic data never give tells all.',
    'At a tenth real data a perfect detector makes an observation worth ten times as much, one that errs in a tenth of cases 4.5 times, in three tenths 1.6 times.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{w=1}^{W} \frac{Q_1(w)^2}{\alpha Q_1(w) + (1-\alpha) Q_0(w)}`,
      domain: domain({ ...shares, kind: axis.choice('symmetric', 'erasure') }),
      computes: ({ epsilon, ...detector }) => gain({ ...detector, error: epsilon }),
      symbols: {
        ...alpha,
        W: ({ kind, epsilon }) => answers({ kind, error: epsilon }).length,
        Q_1:
          ({ kind, epsilon }) =>
          (w) =>
            answerOf(kind, epsilon, w)[0],
        Q_0:
          ({ kind, epsilon }) =>
          (w) =>
            answerOf(kind, epsilon, w)[1],
      },
    }),
    formula({
      latex: String.raw`\frac{1}{\max(\alpha, \varepsilon)}`,
      domain: domain(shares),
      computes: gainAtMost,
      symbols: { ...alpha },
    }),
    formula({
      latex: String.raw`(1-\varepsilon)/\alpha + \varepsilon`,
      domain: domain(shares),
      computes: ({ share, epsilon }) => gain({ kind: 'erasure', error: epsilon, share }),
      symbols: { ...alpha },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{1}{\max(\alpha, \varepsilon)}`,
      exact: ({ share, epsilon }) => gain({ kind: 'symmetric', error: epsilon, share }),
      atMost: gainAtMost,
      over: points({ share: [0.001, 0.1, 0.9, 1], epsilon: [0.001, 0.1, 0.5] }),
    }),
  ],
})
