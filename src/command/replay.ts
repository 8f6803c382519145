import { readPoint } from '../report/text/point-arguments.ts'
import { configuration, propertyFile } from './property-file.ts'
import { startVitest } from './start-vitest.ts'
import { UsageError } from './usage-error.ts'

/** Options of `collapse-check replay`. */
export interface ReplayOptions {
  readonly epoch?: string
}

/** What vitest is asked for: one property, at one point. */
export function replayRun(root: string, id: string, parameters: readonly string[], { epoch }: ReplayOptions) {
  const file = propertyFile(root, id)
  if (parameters.length === 0) {
    throw new UsageError(
      `replay ${id} needs a point, as in collapse-check replay ${id} n=10; its page lists points`,
    )
  }
  return {
    args: [...configuration(root, id), file],
    variables: {
      POINT: JSON.stringify(readPoint(parameters)),
      ...(epoch === undefined ? {} : { EPOCH: String(epoch) }),
    },
  }
}

/** `collapse-check replay <id> [...parameters]` */
export function replay(id: string, parameters: readonly string[], options: ReplayOptions): number {
  const { args, variables } = replayRun(process.cwd(), id, parameters, options)
  return startVitest(args, variables)
}
