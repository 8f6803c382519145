import { ArgumentError } from '../../validation/argument-error.ts'
import { probability } from '../../validation/checks.ts'
import { suggestion } from '../../validation/nearest.ts'

/** What a round is trained on, as the one who runs the loop says. */
export const AUDIT_WORKFLOWS = ['replace', 'accumulate', 'fixed-real', 'fresh-real'] as const
export type AuditWorkflow = (typeof AUDIT_WORKFLOWS)[number]

/** What the null takes for granted. */
export interface NullSettings {
  readonly workflow: AuditWorkflow
  /** Each observation of a round is with this probability drawn from the first, real round instead of the model. */
  readonly share: number
  /** Of a fitted variance. */
  readonly divisor: 'n' | 'n-1'
}

/** @throws ArgumentError that names the setting, its value, what is allowed and the nearest word */
export function checkSettings({ workflow, share, divisor }: NullSettings): NullSettings {
  if (!AUDIT_WORKFLOWS.includes(workflow)) {
    const allowed = `${AUDIT_WORKFLOWS.join(', ')}${suggestion(workflow, AUDIT_WORKFLOWS)}`
    throw new ArgumentError('workflow', workflow, allowed)
  }
  if (divisor !== 'n' && divisor !== 'n-1') throw new ArgumentError('divisor', divisor, 'n or n-1')
  if (probability('share', share) === 1) {
    throw new ArgumentError(
      'share',
      share,
      'a share of real data in [0, 1): with real data alone there is no loop',
    )
  }
  return { workflow, share, divisor }
}

/** Exponents of a tilt p^γ, on either side of 1: temperatures from 0.5 to 2. */
export const TILTS = [1 / 2, 2 / 3, 4 / 5, 9 / 10, 19 / 20, 20 / 19, 10 / 9, 5 / 4, 3 / 2, 2] as const
/** Shares of real data. */
export const SHARES = [0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 0.75] as const
/** What of the mass a truncation keeps. */
export const MASSES = [0.5, 0.8, 0.9, 0.95, 0.99] as const
/** Concentrations of a Dirichlet law from which a round's own frequencies come, in units of its size. */
export const CONCENTRATIONS = [1 / 4, 1, 4] as const
