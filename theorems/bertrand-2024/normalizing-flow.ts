import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** A loop of rounds on a toy data set. */
export interface FlowLoop {
  readonly toy: 'two moons' | 'eight Gaussians'
  /** Rounds, the fit on real data included. */
  readonly T: number
}

/** A loop that keeps the real data. */
export interface MixedFlowLoop extends FlowLoop {
  /** Samples of the latest model to a real observation. */
  readonly lambda: number
}

/** A loop degrades if real data become this much less likely with every round: 1 % an observation, in nats. */
export const DEGRADES_FROM = -Math.log(0.99)

export default theorem({
  id: 'bertrand-2024/normalizing-flow',
  title:
    'A normalizing flow fine-tuned on its own samples gets worse with every round; with the real data kept and λ ≤ 1 it does not',
  source: {
    paper: bertrand2024,
    locator: 'its experiments with generative models, reduced to a small normalizing flow',
    standing: 'derived',
  },
  statement: String.raw`\beta = \operatorname*{median}_{s < t \le T} \frac{\ell_t - \ell_s}{t - s}, \quad \ell_t = -\mathbb E_{x \sim p_\star} \ln p_{\theta_t}(x): \qquad \Pr(\beta \ge b) \ge 95\,\% \ \text{without real data}, \qquad \Pr(\beta \ge b) \le 5\,\% \ \text{with them and } \lambda \le 1, \qquad b = -\ln 0.99`,
  assumptions: [
    'RealNVP in the plane: 6 couplings, each with a network of two hidden layers of 32 tanh units',
    'data: two moons, or eight Gaussians on a circle, $n = 500$ real observations, drawn once',
    'every model is fine-tuned from the last by maximum likelihood: 40 steps of Adam on minibatches of 125, rate 0.004 falling to 0; the first from a model that was trained on 4000 other real observations',
    'without real data: round $t \\ge 2$ trains on $n$ samples of the latest model; with them: on the $n$ real observations and $\\lambda n$ samples of the latest model',
    '$T = 16$ rounds; the loss $\\ell_t$ is measured on 1000 real observations that no model has seen',
  ],
  notes: [
    'A finite-horizon statement of ours about one small model; the paper trains diffusion models and flows on images, which is out of reach here. What it shares with them is warm starts, fine-tuning that does not converge, and a likelihood that is not concave.',
    'The slope $\\beta$ is that of Theil and Sen. It is the slope that counts, not the level: a pool that is partly synthetic costs something in the first rounds and nothing more after, which is no instability.',
    'The bound $b$ says: with every round a real observation gets 1 % less likely. It was chosen on a few trial runs, none of which is part of the record; 95 % leaves room for the odd run on the other side.',
  ],
})
