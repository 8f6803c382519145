import { existsSync } from 'node:fs'
import { configuration, propertyFile } from './property-file.ts'
import { startVitest } from './start-vitest.ts'

/** Options of `collapse-check verify`. */
export interface VerifyOptions {
  readonly tier: string
  readonly epoch?: string
}

const WHOLE = 'vitest.verify.config.ts'

/** What vitest is asked for: all properties by the configuration that writes docs/, or those named. */
export function verifyRun(root: string, ids: readonly string[], { tier, epoch }: VerifyOptions) {
  const [first] = ids
  const whole = existsSync(WHOLE) && tier === 'full' ? ['--config', WHOLE] : []
  return {
    args: [
      ...(first === undefined ? whole : configuration(root, first)),
      ...ids.map((id) => propertyFile(root, id)),
    ],
    variables: { TIER: tier, ...(epoch === undefined ? {} : { EPOCH: String(epoch) }) },
  }
}

/** `collapse-check verify [...ids]` */
export function verify(ids: readonly string[], options: VerifyOptions): number {
  const { args, variables } = verifyRun(process.cwd(), ids, options)
  return startVitest(args, variables)
}
