import type { Params, PropertyRecord } from '../claims/record.ts'
import { canonicalJson } from '../random/canonical-json.ts'

// vitest takes a file's name for a part of its path: without `.property` a longer name that begins alike would run too.

/** The command that runs a property again as it was run: same tier, same epoch, hence the same record. */
export function rerunCommand({ id, tier, epoch }: PropertyRecord): string {
  return `TIER=${tier} EPOCH=${shellWord(epoch)} npx vitest run properties/${id}.property`
}

/** The command that replays exactly one point of a property. */
export function replayCommand({ id }: Pick<PropertyRecord, 'id'>, point: Params): string {
  return `POINT=${shellWord(canonicalJson(point), true)} npx vitest run properties/${id}.property`
}

/** A word that a POSIX shell reads as it is; quoted where it has to be. */
function shellWord(text: string, always = false): string {
  if (!always && /^[\w.-]+$/.test(text)) return text
  return `'${text.replaceAll("'", `'\\''`)}'`
}
