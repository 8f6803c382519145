// Judges every claim at the quick tier on Node 20, 22 and 24 and compares the hashes of all records. The versions other
// than this one come from the npm registry, into .cache/.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { NODES, nodeOf } from '../nodes.ts'

const ROOT = join(import.meta.dirname, '../..')

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

const found = await Promise.all(NODES.map(async (version) => hashesOn(nodeOf(version))))
const [first = {}] = found
const differing = Object.keys(first).filter((id) => found.some((hashes) => hashes[id] !== first[id]))
for (const id of differing)
  console.log(`✗ ${id}: ${found.map((hashes, i) => `Node ${NODES[i]} ${hashes[id]}`).join(', ')}`)
if (differing.length > 0) process.exitCode = 1
else console.log(`All ${Object.keys(first).length} records are the same on Node ${NODES.join(', ')}.`)
