// Judges every claim at the quick tier on Node 20, 22 and 24 and compares the hashes of all records. The versions other
// than this one come from the npm registry, into .cache/.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const VERSIONS = ['20', '22', '24']

/** The binary of a major version of Node, installed where it is missing. */
function nodeOf(version: string): string {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath
  const folder = join(ROOT, '.cache', `node${version}`)
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(binary)) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  return binary
}

function hashesOn(binary: string): Promise<{ [id: string]: string }> {
  const args = [
    '--import',
    'tsx',
    '--conditions=collapse-check-source',
    join(import.meta.dirname, 'hashes.ts'),
  ]
  const child = spawn(binary, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (text) => {
    output += text
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${binary} ended with code ${code}`)),
    )
  })
}

const found = await Promise.all(VERSIONS.map(async (version) => hashesOn(nodeOf(version))))
const [first = {}] = found
const differing = Object.keys(first).filter((id) => found.some((hashes) => hashes[id] !== first[id]))
for (const id of differing)
  console.log(`✗ ${id}: ${found.map((hashes, i) => `Node ${VERSIONS[i]} ${hashes[id]}`).join(', ')}`)
if (differing.length > 0) process.exitCode = 1
else console.log(`All ${Object.keys(first).length} records are the same on Node ${VERSIONS.join(', ')}.`)
