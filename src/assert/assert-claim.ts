import type { Criterion } from '../claims/criterion.ts'
import { MOST_REPLICATES } from '../inference/budget.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { runningTest } from './awaiting/running-test.ts'
import { type Certificate, type ControlFinding, certificateOf } from './certificate.ts'
import { type CertifyOptions, checkReplicate, type Settings, settingsOf } from './options.ts'
import { Meter } from './replicates/budget.ts'
import { judgeReplicates } from './replicates/judge-replicates.ts'
import type { AsyncReplicate } from './replicates/replicate.ts'
import { VerdictError } from './verdict-error.ts'

/**
 * Judges a claim and its controls, tells the running test, and throws unless it is certified.
 *
 * @param callSite the stack of whoever makes the assertion, for the error
 * @throws ArgumentError at once, and the rest as a rejection, as `certify`
 */
export function assertClaim(
  replicate: AsyncReplicate,
  criterion: Criterion,
  options: CertifyOptions,
  callSite: string,
): Promise<Certificate> {
  const test = runningTest()
  checkReplicate('replicate', replicate)
  const settings = settingsOf(options, test.seed)
  const design = checkCriterion(criterion, settings)
  return judged(replicate, criterion, settings, design)
    .then((certificate) => {
      test.ended(certificate)
      if (certificate.verdict !== 'certified') throw new VerdictError(certificate)
      return certificate
    })
    .catch((error: unknown) => {
      if (error instanceof Error) error.stack = `${error.name}: ${error.message}\n${callSite}`
      throw error
    })
}

async function judged(
  replicate: AsyncReplicate,
  criterion: Criterion,
  settings: Settings,
  design: number,
): Promise<Certificate> {
  const { beta, seed, concurrency } = settings
  const alpha = alphaShare(settings)
  const meter = new Meter(settings.budget)
  const shared = { criterion, seed, concurrency }
  try {
    const trial = { ...shared, replicate, levels: { alpha, beta }, purpose: 'certify' }
    const finding = await judgeReplicates(trial, meter)
    const controls: ControlFinding[] = []
    if (finding.verdict === 'certified') {
      for (const [name, control] of settings.controls) {
        const levels = { alpha: beta, beta: alpha }
        const purpose = `control '${name}'`
        controls.push({
          name,
          ...(await judgeReplicates({ ...shared, replicate: control, levels, purpose }, meter)),
        })
      }
    }
    return certificateOf(criterion, settings, finding, controls, meter.cost, design)
  } finally {
    meter.close()
  }
}

/** The share of alpha of the claim, and of each control. */
function alphaShare({ alpha, controls }: Settings): number {
  return alpha / (controls.length + 1)
}

/** How many replicates the test may want. @throws ArgumentError if the criterion is none, or says nothing */
export function checkCriterion(criterion: Criterion, settings: Settings): number {
  if (typeof criterion?.test !== 'function') {
    throw new ArgumentError(
      'criterion',
      criterion,
      'a sentence, such as `probability.atLeast(0.9, { margin: 0.05 })`',
    )
  }
  const claim = `${criterion.predicted}, margin ${criterion.margin}`
  if (!criterion.random) {
    throw new ArgumentError('criterion', claim, 'a claim about chance; for a computed number, compare it')
  }
  if (criterion.vacuous) {
    throw new ArgumentError(
      'criterion',
      claim,
      `a margin that leaves something to exclude; a certificate of this would say ${criterion.certifies}, which is always so. Make the margin smaller`,
    )
  }
  const { budget } = criterion.test({ alpha: alphaShare(settings), beta: settings.beta })
  if (budget > MOST_REPLICATES && Object.values(settings.budget).every((limit) => limit === undefined)) {
    throw new ArgumentError(
      'criterion',
      claim,
      `a claim that ${MOST_REPLICATES} replicates decide; this one may want ${budget}. Make the margin larger, or give it a budget`,
    )
  }
  return budget
}
