import type { Params } from '../../claims/params.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { pointArguments } from './point-arguments.ts'

// Options and not shell variables: the same line works in every shell.

/** The command that runs a property again as it was run: same tier, same epoch, hence the same record. */
export function rerunCommand(record: PropertyRecord, projectEpoch: string): string {
  const { id, tier, epoch } = record
  const atTier = tier === 'full' ? '' : ` --tier ${tier}`
  const atEpoch =
    epoch === projectEpoch ? '' : ` --epoch ${/^[\w.-]+$/.test(epoch) ? epoch : JSON.stringify(epoch)}`
  return `npx collapse-check verify ${id}${atTier}${atEpoch}${closer(record)}`
}

/** The command that replays exactly one point of a property. */
export function replayCommand(record: Asked, point: Params): string {
  return `npx collapse-check replay ${record.id} ${pointArguments(point)}${closer(record)}`
}

type Asked = Pick<PropertyRecord, 'id' | 'resolution' | 'mostReplicates'>

/** The options of a record that looks closer than others. */
function closer({ resolution, mostReplicates }: Asked): string {
  const divided = resolution === undefined ? '' : ` --resolution ${resolution}`
  return mostReplicates === undefined ? divided : `${divided} --most-replicates ${mostReplicates}`
}

/** The command that runs a suite at the full tier and writes its records. */
export function suiteCommand(suite: string): string {
  return `npm run verify:${suite}`
}
