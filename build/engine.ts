// `npm run engine`: compiles assembly/ into src/engine/compiled.ts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiledEngine } from './compile-engine.ts'

writeFileSync(join(import.meta.dirname, '../src/engine/compiled.ts'), compiledEngine())
