import { claimText } from '../../report/terminal/claim-text.ts'
import { claimsFor, recordFor } from '../claims.ts'
import { type Command, PUBLISHED } from '../command.ts'

export const show: Command = {
  name: 'show',
  operands: '<id>',
  count: [1, 1],
  words: 'Show a claim: its statement, the evidence, the controls, the limits',
  options: [PUBLISHED],
  examples: [
    'collapse-check show example-2026/diversity',
    'collapse-check show --published suresh-2025/theorem-3-bound',
  ],
  completes: 'claims',
  run(invocation) {
    const [id = ''] = invocation.operands
    const claims = claimsFor(invocation)
    invocation.print(claimText(recordFor(claims, id), claims.project))
    if (invocation.options.published === true) invocation.note('A checkout of collapse-check reproduces it.')
    return 0
  },
}
