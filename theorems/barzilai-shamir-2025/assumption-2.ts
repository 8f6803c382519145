import { axis, domain, families, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/**
 * Pr(score ≥ u)/(2 exp(−u²/2K₁²)) for the mean of an exponential law at 1, whose score is x − 1: above 1 in the end,
 * whatever K₁ is. No more than ½e^700, which is still a number.
 */
export const exponentialTailRatio = (u: number, K1: number): number =>
  0.5 * Math.exp(Math.min(700, (u * u) / (2 * K1 * K1) - u - 1))

const RADIUS = 2
const truth = Float64Array.of(0)
const logistic = families.logisticLocation().assumptions(truth, RADIUS)
const secant = families.secantLocation().assumptions(truth, RADIUS)
const bernoulli = families.bernoulliLogit().assumptions(truth, RADIUS)
const cauchy = families.cauchyLocation({ solver: 'nearest' }).assumptions(truth, RADIUS)

const constant = (latex: string, value: number) =>
  formula({ latex, domain: domain({}), computes: () => value, rounded: true })

export default theorem({
  id: 'barzilai-shamir-2025/assumption-2',
  title: 'Which families satisfy the assumptions of Theorem 4.1, with their constants',
  source: { paper: barzilaiShamir2025, locator: 'Assumptions 2 and 3', standing: 'derived' },
  statement: String.raw`\begin{array}{lllll} & K_1 & K_2 & K_3 & \lambda_0 \\ \text{logistic location} & 0.849 & \tfrac12 & \tfrac1{3\sqrt3} & \tfrac13 \\ \text{hyperbolic secant} & 1.334 & \tfrac{\pi^2}{4} & \tfrac{\pi^3}{6\sqrt3} & \tfrac{\pi^2}{8} \\ \text{von Mises direction} & 0.849\,\kappa & \kappa & \kappa & \kappa \tfrac{I_1(\kappa)}{I_0(\kappa)} \\ \text{Bernoulli logit} & 0.849 & \tfrac14 & \tfrac1{6\sqrt3} & \min p(1-p) \\ \text{Cauchy location} & 0.849 & 2 & 2.914 & \tfrac12 \end{array}`,
  assumptions: [
    'the ball of radius 2 around the truth 0; $\\kappa = 2$ in what is computed',
    '$K_1$: $\\Pr(|\\text{score}| \\ge u) \\le 2 e^{-u^2/2K_1^2}$ for all $u$; $K_2$, $K_3$: suprema of the second and third derivative of $\\log p$; $\\lambda_0$: least Fisher information',
  ],
  notes: [
    'A score that never exceeds $b$ has $K_1 = b/\\sqrt{2\\ln2} = 0.849\\,b$: the condition binds at $u = b$ only.',
    'Assumption 2.A fails for exponential, gamma, Poisson, negative binomial models, for Beta($\\theta$, 1) and for a Gaussian with unknown variance: the score has an exponential tail, and no $K_1$ is large enough. Among them are all families of the paper’s figures 1 to 4. (The paper’s checklist speaks of no experiments; its Appendix G has four figures.)',
    'Uniform laws with unknown end and shifted exponentials violate 1.C and have no information bound; the two constructions of Section 5 violate everything.',
  ],
  formulas: [
    constant(String.raw`\tfrac12`, logistic.hessian),
    constant(String.raw`\tfrac1{3\sqrt3}`, logistic.third),
    constant(String.raw`\tfrac13`, logistic.information),
    constant('1.334', secant.score),
    constant(String.raw`\tfrac{\pi^2}{4}`, secant.hessian),
    constant(String.raw`\tfrac{\pi^3}{6\sqrt3}`, secant.third),
    constant(String.raw`\tfrac{\pi^2}{8}`, secant.information),
    constant(String.raw`\tfrac14`, bernoulli.hessian),
    constant(String.raw`\tfrac1{6\sqrt3}`, bernoulli.third),
    constant('0.849', cauchy.score),
    constant('2', cauchy.hessian),
    constant('2.914', cauchy.third),
    constant(String.raw`\tfrac12`, cauchy.information),
    formula({
      latex: String.raw`0.849\,\kappa`,
      domain: domain({ kappa: axis.logUniform(0.1, 10) }),
      computes: ({ kappa }) => families.vonMises({ concentration: kappa }).assumptions(truth, RADIUS).score,
      rounded: true,
    }),
  ],
})
