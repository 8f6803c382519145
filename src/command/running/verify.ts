import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { misplacedProperties, propertyIds } from '../../project/property-files.ts'
import { checkId } from '../claims.ts'
import { CLOSER_OPTIONS, type Command, EPOCH_OPTION, type Invocation, variablesOf } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { startVitest, suiteConfiguration } from './start-vitest.ts'

const WHOLE = 'vitest.verify.config.ts'

export const verify: Command = {
  name: 'verify',
  operands: '[ids…]',
  count: [0, Number.POSITIVE_INFINITY],
  words: 'Put claims to the test at the full tier: all of them, or those named',
  more: [
    'All of them at the full tier write docs/. vitest runs underneath, and flags that are not listed go to it; they take',
    'their value after an equals sign, as in --shard=1/2.',
  ],
  options: [
    {
      name: 'tier',
      value: 'tier',
      allowed: ['full', 'quick'],
      words: 'how many points are hunted; full unless said otherwise',
    },
    EPOCH_OPTION,
    ...CLOSER_OPTIONS,
  ],
  examples: [
    'collapse-check verify',
    'collapse-check verify suresh-2025/theorem-3-bound',
    'collapse-check verify suresh-2025/theorem-3-bound --resolution 10 --most-replicates 1e8',
    'collapse-check verify --shard=1/2 --reporter=blob',
  ],
  completes: 'claims',
  passesOn: true,
  run(invocation) {
    const codes = verifyRuns(invocation).map(({ args, variables }) =>
      startVitest(invocation.root, args, variables),
    )
    return codes.find((code) => code !== 0) ?? 0
  },
}

/** What vitest is asked for: all properties by the configuration that writes docs/, or those named, suite by suite. */
export function verifyRuns({
  root,
  operands,
  options,
  passedOn,
}: Omit<Invocation, 'folder' | 'print' | 'note'>) {
  const { tier = 'full' } = options
  const variables = { TIER: String(tier), ...variablesOf(options) }
  const ids = propertyIds(root)
  const [stray] = operands.filter((id) => !ids.includes(id))
  if (stray !== undefined && passedOn.length > 0) {
    throw new UsageError(
      `there is no claim '${stray}'; a flag of vitest takes its value after an equals sign, as in --shard=1/2`,
    )
  }
  for (const id of operands) checkId({ root, ids }, id)
  checkFiles(root)
  passedOn.forEach(checkShard)
  if (operands.length === 0) {
    if (ids.length === 0) checkId({ root, ids }, '')
    const whole = existsSync(join(root, WHOLE)) && tier === 'full' ? ['--config', WHOLE] : []
    return [{ args: [...whole, ...passedOn], variables }]
  }
  const configurations = [...new Set(operands.map((id) => suiteConfiguration(root, id)))]
  return configurations.map((configuration) => ({
    args: [
      ...(configuration === undefined ? [] : ['--config', configuration]),
      ...operands
        .filter((id) => suiteConfiguration(root, id) === configuration)
        .map((id) => `properties/${id}.property`),
      ...passedOn,
    ],
    variables,
  }))
}

/** Where a property's file lies spells its id. */
function checkFiles(root: string): void {
  const [misplaced] = misplacedProperties(root)
  if (misplaced === undefined) return
  throw new UsageError(
    `${misplaced} is no place for a claim; allowed: properties/<paper>/<name>.property.ts, which spells its id`,
  )
}

/** vitest would say so too, with its stack. */
function checkShard(flag: string): void {
  const [, shard] = /^--shard=(.*)$/.exec(flag) ?? []
  if (shard === undefined) return
  const [index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).slice(1).map(Number)
  if (index < 1 || index > count) {
    throw new UsageError(`--shard is '${shard}'; allowed: <index>/<count>, from 1/<count> to <count>/<count>`)
  }
}
