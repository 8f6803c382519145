import { layerOf } from '../imports.ts'
import { statements } from '../mentions.ts'

const TEST = /^(test\/.*(?<!\.calibration)\.test\.ts|properties\/[^/]*\/(?!flow-|text-).*\.property\.ts)$/

/** From each file, those that mention something that it declares. */
type MentionedBy = ReadonlyMap<string, ReadonlySet<string>>

function mentions(): MentionedBy {
  const mentionedBy = new Map<string, Set<string>>()
  for (const { file, mentions } of statements()) {
    for (const { file: target } of mentions) {
      if (target !== file) mentionedBy.set(target, (mentionedBy.get(target) ?? new Set()).add(file))
    }
  }
  return mentionedBy
}

/** Tests of the file's own layer first, other tests next, properties last. */
function rank(test: string, file: string): number {
  if (test.startsWith('properties/')) return 2
  return test.startsWith(`test/${layerOf(file) ?? 'theorems'}/`) ? 0 : 1
}

function nearest(file: string, mentionedBy: MentionedBy): string[] {
  const seen = new Set([file])
  const tests: string[] = []
  for (let ring = [file]; ring.length > 0; ) {
    ring = ring
      .flatMap((of) => [...(mentionedBy.get(of) ?? [])])
      .filter((by) => !seen.has(by) && seen.add(by))
    const found = ring.filter((by) => TEST.test(by))
    tests.push(...found.sort((a, b) => rank(a, file) - rank(b, file) || (a < b ? -1 : 1)))
  }
  return tests
}

/**
 * The tests and properties that reach each file, nearest first: those that mention what it declares, then those that
 * mention what mentions it, and so on. The door shortens no way: what counts is where a name was declared.
 */
export function testsThatReach(files: readonly string[]): Map<string, readonly string[]> {
  const mentionedBy = mentions()
  return new Map(files.map((file) => [file, nearest(file, mentionedBy)]))
}
