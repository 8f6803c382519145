import { short } from '../claims/criteria/number-text.ts'
import type { Criterion } from '../claims/criterion.ts'
import type { Verdict } from '../inference/verdict.ts'
import type { Settings } from './options.ts'
import type { Finding } from './replicates/judge-replicates.ts'

/** What a control came to. */
export interface ControlFinding extends Finding {
  readonly name: string
}

/** What an assertion came to. */
export interface Certificate extends Omit<Finding, 'verdict'> {
  /** Certified only if the claim was, and every control was refuted. */
  readonly verdict: Verdict | 'control not refuted'
  /** The claim with its margin: `≥ 0.9, margin 0.05`. */
  readonly claim: string
  /** What a certificate says: `> 0.85`. */
  readonly certifies: string
  readonly controls: readonly ControlFinding[]
  /** What all replicates have cost, controls included. */
  readonly cost: number
  readonly alpha: number
  readonly beta: number
  readonly seed: string
  /** The most replicates that the test could have wanted. */
  readonly design: number
  /** All of it in one line. */
  readonly line: string
}

/** Puts together what an assertion came to. */
export function certificateOf(
  criterion: Criterion,
  settings: Settings,
  finding: Finding,
  controls: readonly ControlFinding[],
  cost: number,
  design: number,
): Certificate {
  const { alpha, beta, seed } = settings
  const caught = controls.every(({ verdict }) => verdict === 'refuted')
  const verdict: Certificate['verdict'] =
    finding.verdict === 'certified' && !caught ? 'control not refuted' : finding.verdict
  const claim = `${criterion.predicted}, margin ${criterion.margin}`
  const result = {
    ...finding,
    verdict,
    claim,
    certifies: criterion.certifies,
    controls,
    cost,
    alpha,
    beta,
    seed,
    design,
  }
  return { ...result, line: lineOf(result) }
}

/** A measured number with its interval, and on how much it rests: `0.943 [0.912, 0.968] over 213 replicates`. */
export function measuredText({ measured, replicates }: Pick<Finding, 'measured' | 'replicates'>): string {
  if (measured === undefined) return 'nothing, for no replicate ended in time'
  const [low, high] = measured.interval.map(short)
  return `${short(measured.estimate)} [${low}, ${high}] over ${replicates} ${replicates === 1 ? 'replicate' : 'replicates'}`
}

/** An error rate as a message prints it: `1e-6`, `0.05`. */
export function rateText(rate: number): string {
  return rate < 0.001 ? Number(rate.toPrecision(3)).toExponential() : short(rate)
}

function lineOf(result: Omit<Certificate, 'line'>): string {
  const refuted = result.controls.filter(({ verdict }) => verdict === 'refuted').length
  return [
    `${result.verdict}: ${result.claim}; measured ${measuredText(result)}`,
    ...(result.cost > 0 ? [`cost ${short(result.cost)}`] : []),
    ...(result.controls.length > 0 ? [`controls refuted ${refuted}/${result.controls.length}`] : []),
    `α ${rateText(result.alpha)}, β ${rateText(result.beta)}`,
  ].join('; ')
}
