#!/usr/bin/env node
import { existsSync } from 'node:fs'

// Said here, before anything is loaded that an older Node cannot read.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`collapse-check: this is Node ${process.versions.node}; it needs Node 20.19 or later.`)
  process.exit(2)
}

// In the repository the command runs from its sources; the package holds what was built from them.
const source = new URL('../src/command/main.ts', import.meta.url)
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api')
  register()
  await import(source.href)
} else {
  await import('../dist/command/main.js')
}
