import { fileURLToPath } from 'node:url'
import { propertyIds } from '../../project/property-files.ts'
import { readPoint } from '../../report/text/point-arguments.ts'
import { checkId } from '../claims.ts'
import { CLOSER_OPTIONS, type Command, EPOCH_OPTION, type Invocation, variablesOf } from '../command.ts'
import { startVitest, suiteConfiguration } from './start-vitest.ts'

/** Beside this file, in the sources and in what is built of them alike. */
const REPORTER = fileURLToPath(
  new URL(
    `../../vitest/reporting/replay-reporter${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
    import.meta.url,
  ),
)

export const replay: Command = {
  name: 'replay',
  operands: '<id> <parameters…>',
  count: [2, Number.POSITIVE_INFINITY],
  words: 'Judge exactly one point, and say whether the numbers are those of the record',
  more: ['A page lists points; each replays with the numbers that every other run draws there.'],
  options: [EPOCH_OPTION, ...CLOSER_OPTIONS],
  examples: ['collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10'],
  completes: 'claims',
  passesOn: true,
  run(invocation) {
    const { args, variables } = replayRun(invocation)
    return startVitest(invocation.root, [...args, `--reporter=${REPORTER}`], variables)
  },
}

/** What vitest is asked for: one property, at one point. */
export function replayRun({
  root,
  operands,
  options,
  passedOn,
}: Omit<Invocation, 'folder' | 'print' | 'note'>) {
  const [id = '', ...parameters] = operands
  checkId({ root, ids: propertyIds(root) }, id)
  const configuration = suiteConfiguration(root, id)
  return {
    args: [
      ...(configuration === undefined ? [] : ['--config', configuration]),
      `properties/${id}.property`,
      ...passedOn,
    ],
    variables: {
      POINT: JSON.stringify(readPoint(parameters)),
      ...variablesOf(options),
    },
  }
}
