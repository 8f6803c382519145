// Judges every claim at the quick tier and prints the hashes of its records as JSON, by id.
import { EPOCH, investigate } from 'collapse-check'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { ids, loadClaim } from '../load-claims.ts'

const hashes: { [id: string]: string } = {}
for (const id of ids()) {
  const claim = await loadClaim(id)
  hashes[id] = sealRecord(await investigate(id, claim, { epoch: EPOCH, tier: 'quick' })).hash
}
console.log(JSON.stringify(hashes))
