// Prints what records of the claims named would say of their domains: see made-records.ts.
import { loadClaim } from '../load-claims.ts'

const made: { [id: string]: object } = {}
for (const id of process.argv.slice(2)) {
  const { theorem, domain, examples, expects = 'certified' } = await loadClaim(id)
  made[id] = {
    id,
    source: theorem.source,
    domain: Object.entries(domain.axes).map(([name, { words }]) => `${name}: ${words}`),
    tier: 'full',
    verdict: expects,
    points: examples.map((params) => ({ params, verdict: expects })),
    hash: id.padEnd(64, '0'),
  }
}
process.stdout.write(JSON.stringify(made))
