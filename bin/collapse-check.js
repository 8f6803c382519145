#!/usr/bin/env node
import { existsSync } from 'node:fs'

// In the repository the command runs from its sources; the package holds what was built from them.
const source = new URL('../src/command/main.ts', import.meta.url)
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api')
  register()
  await import(source.href)
} else {
  await import('../dist/command/main.js')
}
