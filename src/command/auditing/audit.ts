import { createReadStream, existsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Audit, type Audited, type AuditOptions } from '../../audit/audit.ts'
import { AUDIT_WORKFLOWS, type AuditWorkflow } from '../../audit/nulls/settings.ts'
import { RoundLines } from '../../audit/rounds/read-lines.ts'
import { auditFigure } from '../../audit/text/audit-figure.ts'
import { AUDIT_HEADER, auditLine, auditWords } from '../../audit/text/audit-text.ts'
import { figureSvg } from '../../report/figure/figure-svg.ts'
import type { Command, Invocation } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const audit: Command = {
  name: 'audit',
  operands: '[file]',
  count: [0, 1],
  words: 'Watch a real loop: does it lose faster or slower than independent resampling explains?',
  more: [
    'A round is what was drawn in it, on a line: {"counts": {"the": 12, "whale": 3}}, {"counts": [12, 3]} or {"n": 100, "mean": 0.1, "variance": 0.9},',
    'or CSV with the symbols, or n,mean,variance, as header. The first round is the real data, which fixed-real adds to every',
    'round; fresh-real reads those of a round beside its counts, as "real". Without a file, or with -, it reads what is piped',
    'in, and decides while the rounds come in.',
    'Ends with 1 if the loop is flagged.',
  ],
  options: [
    {
      name: 'workflow',
      value: 'workflow',
      allowed: AUDIT_WORKFLOWS,
      words: 'what a round is trained on; replace',
    },
    {
      name: 'share',
      value: 'α',
      words: 'the share of a round that is drawn from the real data, by chance; 0',
    },
    { name: 'divisor', value: 'divisor', allowed: ['n', 'n-1'], words: 'of a fitted variance; n' },
    { name: 'alpha', value: 'rate', words: 'at most how often a sound loop is flagged; 0.001' },
    { name: 'json', words: 'one JSON object a round' },
    { name: 'plot', value: 'file.svg', words: 'draw the evidence over the rounds' },
  ],
  examples: [
    'collapse-check audit rounds.jsonl',
    'tail -f rounds.jsonl | npx collapse-check audit --workflow accumulate',
    'collapse-check audit rounds.csv --share 0.1 --alpha 0.01 --plot evidence.svg',
  ],
  async run(invocation) {
    const { options, folder, print, operands } = invocation
    const watched = new Audit(optionsOf(options))
    const lines = new RoundLines()
    const found: Audited[] = []
    for await (const text of createInterface({ input: inputOf(folder, operands[0]) })) {
      const round = lines.next(text)
      if (round === undefined) continue
      if (found.length === 0 && options.json !== true) print(AUDIT_HEADER)
      const now = watched.observe(round)
      found.push(now)
      print(options.json === true ? jsonOf(now) : auditLine(now))
    }
    const last = found.at(-1)
    if (last === undefined) {
      throw new UsageError(
        'there is no round to audit; each is a line, the real data first, as in {"counts": [12, 3]}, or in CSV a line below the header',
      )
    }
    if (typeof options.plot === 'string') {
      writeFileSync(resolve(folder, options.plot), await figureSvg(auditFigure(found, watched.alpha)))
    }
    if (options.json !== true) print(`\n${auditWords(last, watched.alpha)}`)
    return last.crossed === undefined ? 0 : 1
  },
}

function inputOf(folder: string, file: string | undefined) {
  if (file === undefined || file === '-') return process.stdin
  const path = resolve(folder, file)
  if (!existsSync(path)) throw new UsageError(`there is no file ${file} to read rounds from`)
  return createReadStream(path)
}

function optionsOf({ workflow, share, divisor, alpha }: Invocation['options']): AuditOptions {
  return {
    ...(typeof workflow === 'string' ? { workflow: workflow as AuditWorkflow } : {}),
    ...(typeof divisor === 'string' ? { divisor: divisor as 'n' | 'n-1' } : {}),
    ...(share === undefined ? {} : { share: Number(share) }),
    ...(alpha === undefined ? {} : { alpha: Number(alpha) }),
  }
}

const jsonOf = (now: Audited) =>
  JSON.stringify(now, (_key, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  )
