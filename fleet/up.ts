// Starts a Redis for a fleet on this machine, which keeps what it is told in an append-only file: `npm run fleet:up`.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ADDRESS } from './redis.ts'

const { hostname, port } = new URL(ADDRESS)
if (!['127.0.0.1', 'localhost'].includes(hostname)) {
  console.error(`FLEET is ${ADDRESS}; allowed: an address of this machine, where Redis is to be started`)
  process.exit(2)
}
const folder = join(import.meta.dirname, '../.collapse-check/redis')
mkdirSync(folder, { recursive: true })
const options = [
  '--port',
  port || '6379',
  '--dir',
  folder,
  '--appendonly',
  'yes',
  '--save',
  '',
  '--daemonize',
  'yes',
]
const started = spawnSync('redis-server', options, { stdio: ['ignore', 'ignore', 'inherit'] })
if (started.error !== undefined) {
  console.error(
    'There is no redis-server; Debian has it in the package of that name: apt-get install redis-server',
  )
  process.exit(2)
}
console.log(
  `Redis is at ${ADDRESS}, and keeps what it is told in ${folder}. redis-cli -p ${port} shutdown ends it.`,
)
