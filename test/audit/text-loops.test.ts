import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Audit } from '../../src/audit/audit.ts'
import { RoundLines } from '../../src/audit/rounds/read-lines.ts'
import { ROOT } from '../imports.ts'
import { FOLDER, LOOPS, textLoop } from './text-loops.ts'

test.each(Object.keys(LOOPS))(
  '%s holds what its n-gram model wrote, and is flagged if that is no resampling',
  (file) => {
    const text = readFileSync(join(ROOT, FOLDER, file), 'utf8')
    expect(text).toBe(textLoop(file))
    const [audit, lines] = [new Audit(), new RoundLines()]
    const rounds = text.split('\n').flatMap((line) => lines.next(line) ?? [])
    const last = rounds.map((round) => audit.observe(round)).at(-1)
    expect(last?.crossed !== undefined).toBe(file.includes('temperature'))
  },
)
