// `npm run build`: the compiler writes dist/, the special functions are bundled into it, and NOTICE says whose they are; records are
// packed.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKED_RECORDS, packRecords } from '../src/project/packed-records.ts'
import { readRecords } from '../src/project/read-records.ts'
import { bundleSpecialFunctions } from './bundle-special-functions.ts'

const ROOT = join(import.meta.dirname, '..')
rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
})
const { files, notice } = await bundleSpecialFunctions()
for (const [name, text] of files) writeFileSync(join(ROOT, 'dist/special/libraries', name), text)
writeFileSync(join(ROOT, 'NOTICE'), notice)
writeFileSync(join(ROOT, PACKED_RECORDS), packRecords(readRecords(ROOT)))
