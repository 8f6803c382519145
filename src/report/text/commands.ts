import type { Params } from '../../claims/params.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { pointArguments } from './point-arguments.ts'

// Options and not shell variables: the same line works in every shell.

/** The command that runs a property again as it was run: same tier, same epoch, hence the same record. */
export function rerunCommand({ id, tier, epoch }: PropertyRecord, projectEpoch: string): string {
  const atTier = tier === 'full' ? '' : ` --tier ${tier}`
  const atEpoch =
    epoch === projectEpoch ? '' : ` --epoch ${/^[\w.-]+$/.test(epoch) ? epoch : JSON.stringify(epoch)}`
  return `npx collapse-check verify ${id}${atTier}${atEpoch}`
}

/** The command that replays exactly one point of a property. */
export function replayCommand({ id }: Pick<PropertyRecord, 'id'>, point: Params): string {
  return `npx collapse-check replay ${id} ${pointArguments(point)}`
}

/** The command that runs a suite at the full tier and writes its records. */
export function suiteCommand(suite: string): string {
  return `npm run verify:${suite}`
}
