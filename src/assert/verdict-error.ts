import { short } from '../claims/criteria/number-text.ts'
import { type Certificate, measuredText, rateText } from './certificate.ts'

/**
 * An assertion that did not come out as certified. Its message says what was claimed, measured, and what to do.
 *
 * @example
 * ```ts
 * const agent = (draw: Stream) => draw.uniform() < 0.5
 * const failure = await certify(agent, probability.atLeast(0.9, { margin: 0.05 })).catch((error) => error)
 * failure.certificate.verdict
 * // => 'refuted'
 * ```
 */
export class VerdictError extends Error {
  override readonly name = 'VerdictError'
  readonly certificate: Certificate

  constructor(certificate: Certificate) {
    super(messageOf(certificate))
    this.certificate = certificate
  }
}

function messageOf(certificate: Certificate): string {
  return [
    `${certificate.verdict}: ${certificate.claim}`,
    `  measured   ${measuredText(certificate)}${certificate.cost > 0 ? `, cost ${short(certificate.cost)}` : ''}`,
    ...explanation(certificate),
    ...outcomes(certificate),
    `  replay     ${replayText(certificate)}`,
  ].join('\n')
}

function explanation({ verdict, alpha, endedBy, design, controls }: Certificate): string[] {
  if (verdict === 'refuted') {
    return [
      `  meaning    were the claim true, it would be refuted with probability ${rateText(alpha)} at most`,
    ]
  }
  if (verdict === 'control not refuted') {
    return controls
      .filter((control) => control.verdict !== 'refuted')
      .flatMap((control) => [
        `  control    '${control.name}' was ${control.verdict}: ${measuredText(control)}`,
        '  meaning    what the assertion does not refute it cannot tell apart: make the control worse, or the margin smaller',
      ])
  }
  const wanted = `the test may want ${design} replicates`
  return [
    endedBy === 'design'
      ? `  meaning    ${design} replicates did not decide, so that the truth most likely lies inside the margin: move the bound, or change the margin`
      : `  meaning    the budget in ${endedBy} ended before a decision, and ${wanted}: raise the budget, widen the margin, or raise alpha and beta`,
    '             inconclusive is never a pass',
  ]
}

/** Where to look first: the replicates that a reader would run again. */
function outcomes({ first }: Certificate): string[] {
  const found = (['false', 'true'] as const).filter((outcome) => first[outcome] !== undefined)
  if (found.length === 0) return []
  return [
    `  outcomes   ${found.map((outcome) => `first ${outcome} at replicate ${first[outcome]}`).join(', ')}`,
  ]
}

function replayText({ drew, replicates, seed, first }: Certificate): string {
  if (replicates === 0) return 'nothing was run'
  if (drew === 0)
    return 'none: no replicate drew from `draw`, so its chance comes from elsewhere and is not repeated'
  const index = first.false ?? 0
  const partly = drew < replicates ? `; only ${drew} of ${replicates} replicates drew from \`draw\`` : ''
  return `replay(replicate, { seed: '${seed}', index: ${index} }) draws the same numbers${partly}`
}
