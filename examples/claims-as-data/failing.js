// Which published statements fail as they are written, and where they were refuted.
import { execFileSync } from 'node:child_process'

const words = ['collapse-check', 'list', '--published', '--json', '--verdict', 'refuted']
const { project, claims } = JSON.parse(execFileSync('npx', words, { encoding: 'utf8' }))

console.log(`${project.name} ${project.epoch}: ${claims.length} statements fail as written`)
for (const { id, hash, theorem } of claims) console.log(`- ${theorem.title} (${id}@${hash.slice(0, 12)})`)
