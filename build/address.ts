// `npm run address <url>`: package.json and CITATION.cff say where the repository is. RELEASING.md says when.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ArgumentError } from '../src/validation/argument-error.ts'
import { citationWithAddress, packageJsonWithAddress, repositoryAddress } from './with-address.ts'

const ROOT = join(import.meta.dirname, '..')

function change(file: string, by: (text: string) => string): void {
  const path = join(ROOT, file)
  writeFileSync(path, by(readFileSync(path, 'utf8')))
}

try {
  const address = repositoryAddress(process.argv[2] ?? '')
  change('package.json', (text) => packageJsonWithAddress(text, address))
  change('CITATION.cff', (text) => citationWithAddress(text, address))
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error
  process.stderr.write(`npm run address: ${error.message}\n`)
  process.exitCode = 2
}
