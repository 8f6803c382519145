import type { Params } from '../claims/params.ts'
import { canonicalJson } from '../random/canonical-json.ts'
import type { PropertyRecord } from '../trials/record.ts'

// vitest takes a file's name for a part of its path: without `.property` a longer name that begins alike would run too.

/** The command that runs a property again as it was run: same tier, same epoch, hence the same record. */
export function rerunCommand(record: PropertyRecord): string {
  return `TIER=${record.tier} EPOCH=${shellWord(record.epoch)} ${vitestRun(record)}`
}

/** The command that replays exactly one point of a property. */
export function replayCommand(record: Pick<PropertyRecord, 'id' | 'suite'>, point: Params): string {
  return `POINT=${shellWord(canonicalJson(point), true)} ${vitestRun(record)}`
}

/** The command that runs a suite at the full tier and writes its records. */
export function suiteCommand(suite: string): string {
  return `npm run verify:${suite}`
}

function vitestRun({ id, suite }: Pick<PropertyRecord, 'id' | 'suite'>): string {
  const config = suite === undefined ? '' : ` --config vitest.${suite}.config.ts`
  return `npx vitest run${config} properties/${id}.property`
}

/** A word that a POSIX shell reads as it is; quoted where it has to be. */
function shellWord(text: string, always = false): string {
  if (!always && /^[\w.-]+$/.test(text)) return text
  return `'${text.replaceAll("'", `'\\''`)}'`
}
