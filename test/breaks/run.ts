// Breaks the core on purpose, one break at a time, in a copy of the project, and runs the properties that must
// notice. Ends red if a break goes unnoticed, or if its place in the code is gone.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Project } from '../vitest/project.ts'
import { BREAKS, type Break } from './breaks.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The first line in which a property says what it noticed, or `undefined`. */
function notice({ file, says, becomes, noticedBy }: Break): string | undefined {
  const text = readFileSync(join(ROOT, file), 'utf8')
  if (text.split(says).length !== 2)
    throw new Error(`${file} does not say '${says}' exactly once; update test/breaks/breaks.ts`)
  const project = Project.ofRepository()
  try {
    writeFileSync(join(project.folder, file), text.replace(says, becomes))
    const { green, output } = project.vitest(noticedBy.map((id) => `properties/${id}.property.ts`))
    const noticed = output.split('\n').find((line) => /^Verdict: .*(expected|was) /.test(line.trim()))
    return green ? undefined : noticed?.trim().replace('Verdict: ', '')
  } finally {
    project.remove()
  }
}

let unnoticed = 0
for (const broken of BREAKS) {
  const noticed = notice(broken)
  if (noticed === undefined) unnoticed++
  console.log(
    `${noticed === undefined ? '✗ unnoticed' : '✓'} ${broken.name}${noticed === undefined ? '' : `\n    ${noticed}`}`,
  )
}
if (unnoticed > 0) {
  console.log(`${unnoticed} of ${BREAKS.length} breaks went unnoticed.`)
  process.exitCode = 1
} else {
  console.log(`All ${BREAKS.length} breaks were noticed.`)
}
