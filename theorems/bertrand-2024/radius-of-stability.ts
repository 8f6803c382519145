import { laws, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import { bestMaximum, groups, wrongMaximum } from './wrong-basin.ts'

/** A first model beside the valley between two maxima of the real data’s likelihood. */
export interface BesideTheValley {
  /** The groups lie at −c and c. */
  readonly c: number
  /** Weight of the group at −c, below one half. */
  readonly minority: number
  readonly lambda: number
  /** Where it starts: from −1, the wrong maximum, over 0, the valley, to 1, the best one. */
  readonly place: number
}

const data = ({ c, minority }: Omit<BesideTheValley, 'lambda' | 'place'>) => ({ c, minority, ratio: 1 })

/** The valley: the stationary point of the real data’s likelihood between its two maxima. */
export function valleyOf(point: Omit<BesideTheValley, 'lambda' | 'place'>): number {
  const { real } = laws.cauchyScores(groups(data(point)))
  const [wrong, best] = [wrongMaximum(data(point)), bestMaximum(data(point))]
  return special.bisect((theta) => -real(theta), wrong + 0.1 * (best - wrong), best - 0.1 * (best - wrong))
}

/** The first model. */
export function startOf(point: BesideTheValley): number {
  const valley = valleyOf(point)
  const end = point.place < 0 ? wrongMaximum(data(point)) : bestMaximum(data(point))
  return valley + Math.abs(point.place) * (end - valley)
}

/** The distance within which every first model leads to θ⋆, on the side of the other maximum. */
export const radius = (point: Omit<BesideTheValley, 'lambda' | 'place'>): number =>
  bestMaximum(data(point)) - valleyOf(point)

/** Where the loop ends. */
export const endOf = (point: BesideTheValley): number =>
  point.place > 0 ? bestMaximum(data(point)) : wrongMaximum(data(point))

export default theorem({
  id: 'bertrand-2024/radius-of-stability',
  title: 'The radius of stability reaches to the next stationary point of the real data’s likelihood, whatever λ is',
  source: {
    paper: bertrand2024,
    locator: 'the radius of stability in parameter space of which an abstract of the paper speaks',
    standing: 'derived',
  },
  statement: String.raw`\theta_v < \theta_1 \le \theta_\star \;\Longrightarrow\; \theta_t \uparrow \theta_\star, \qquad \theta_s \le \theta_1 < \theta_v \;\Longrightarrow\; \theta_t \downarrow \theta_s \qquad \text{for every } \lambda \ge 0`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'a location family in one dimension; $\\theta_v$ is the only stationary point of $\\mathcal H_1(\\theta) = \\mathbb E_{p_d} \\log p_\\theta$ between its maxima $\\theta_s < \\theta_\\star$',
    'the next model is the maximum that ascent of the pooled likelihood from the latest model reaches first',
  ],
  notes: [
    'Proof: at the latest model the synthetic data have score 0, so that ascent sets out where $\\mathcal H_1$ rises. At $\\theta_\\star$ the real score vanishes and the synthetic one points back: the first stationary point lies before $\\theta_\\star$. Models are monotone, and their limit is stationary for $\\mathcal H_1$.',
    'So $\\theta_\\star - \\theta_v$ is the radius on that side, with $\\lambda$ or without; more synthetic data make the way longer. If the global maximum is found in place of the nearest one, $\\lambda$ matters: *wrong-basin*.',
    'What the paper’s own radius is was not read.',
  ],
})
