import { expect, test } from 'vitest'
import { meanings } from '../../src/claims/meanings.ts'
import { ids, loadClaim } from '../load-claims.ts'

test('every parameter of every claim is explained, by its axis, its paper’s notation or the field’s', async () => {
  const unexplained: string[] = []
  for (const id of ids()) {
    const { theorem, domain } = await loadClaim(id)
    const known = meanings(theorem, domain)
    for (const name of Object.keys(domain.axes))
      if (known[name] === undefined) unexplained.push(`${id}: ${name}`)
  }
  expect(
    unexplained,
    'say what each is: in the notation of its paper, or, where that letter means something else, axis.….means("…")',
  ).toEqual([])
})
