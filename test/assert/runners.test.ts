import { afterAll, describe, expect, test } from 'vitest'
import { filesOf } from '../code-blocks.ts'
import { Project } from '../vitest/project.ts'

/** A configuration of vitest as the guide shows it, with this repository's sources. */
const configuration = (limits: string) => `import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { CertificateReporter } from './src/vitest/assert/certificate-reporter.ts'
export default defineConfig({
  ssr: { resolve: { conditions: ['collapse-check-source', ...defaultServerConditions] } },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['./src/vitest/assert/index.ts'],
    testTimeout: 0,
    reporters: ['default', new CertificateReporter(${limits})],
  },
})
`

/** The tests on a page, by their paths. */
const testsOf = (page: string) =>
  Object.fromEntries(Object.entries(filesOf(page)).filter(([path]) => path.endsWith('.test.ts')))

const vitest = (project: Project, config = 'loose') =>
  project.vitest(['--config', `vitest.${config}.config.ts`])

describe('the examples of the guide and of the README', () => {
  const examples = { ...testsOf('docs/guide/assert.md'), ...testsOf('README.md') }
  const project = new Project({
    ...examples,
    'vitest.loose.config.ts': configuration('{ alpha: 1e-4, beta: 1e-2 }'),
    'vitest.strict.config.ts': configuration('{ alpha: 1e-6 }'),
  })
  afterAll(() => project.remove())

  test('pass, and the run ends with their assertions and their error rates together', () => {
    expect(Object.keys(examples)).toHaveLength(5)
    const { green, output } = vitest(project)
    expect(output).toMatch(/Tests +5 passed/)
    expect(output).toMatch(
      /\| the agent solves nine tasks of ten +\| certified +\| ≥ 0\.9, margin 0\.1 +\| 0\.9\d* \[.*\] over \d+ replicates +\| +0\.\d+ \| +1e-6 \| +1e-4 \|/,
    )
    expect(output).toMatch(/\| 6 in all .*\| +5e-6 \| +6e-4 \|/)
    expect(output).toContain('one of them would be refuted with probability 5e-6 at most')
    expect(green).toBe(true)
  })

  test('turn the run red where their error rates are above its limit, and what to do is said', () => {
    const { green, output } = vitest(project, 'strict')
    expect(output).toMatch(/Tests +5 passed/)
    expect(output).toContain(
      'alpha of the suite is 5e-6; allowed: at most 1e-6. Give assertions a smaller alpha',
    )
    expect(green).toBe(false)
  })
})

describe('in vitest, a test', () => {
  const project = new Project({
    'vitest.loose.config.ts': configuration(''),
    'test/agent.test.ts': `import { certify, coverage, probability, type Stream } from 'collapse-check/assert'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
const criterion = probability.atLeast(0.9, { margin: 0.05 })
const agent = (rate: number) => (draw: Stream) => draw.uniform() < rate
const slow = async (draw: Stream) => {
  await new Promise((resolve) => setImmediate(resolve))
  return draw.uniform() < 0.97
}
test('returns', () => certify(agent(0.97), criterion))
test('refuted', async () => { await certify(agent(0.8), criterion) })
test('refuted by the matcher', async () => { await expect(agent(0.8)).toBeCertified(criterion) })
test('forgotten', () => { certify(agent(0.97), criterion) })
test('forgotten while it runs', () => { certify(slow, criterion) })
test('forgotten matcher', () => { expect(agent(0.97)).toBeCertified(criterion) })
test('forgotten coverage', () => { coverage(fc, fc.nat(), () => 'any', { any: 0.5 }, { margin: 0.1 }) })
test('negated', async () => { await expect(agent(0.5)).not.toBeCertified(criterion) })
describe.concurrent('at once', () => {
  test('one', async () => { await certify(slow, criterion, { concurrency: 9 }) })
  test('two', async () => { await certify(slow, criterion, { concurrency: 9 }) })
})
let attempts = 0
test('tried again', { retry: 1 }, async () => { await certify(agent(attempts++ === 0 ? 0.8 : 0.97), criterion) })
`,
  })
  afterAll(() => project.remove())
  const { green, output } = vitest(project)

  test('that is refuted fails with the verdict, at its own line, seeded by its name', () => {
    expect(green).toBe(false)
    for (const name of ['refuted', 'refuted by the matcher']) {
      expect(output).toMatch(
        new RegExp(
          `FAIL .*> ${name}\\nVerdictError: refuted: ≥ 0\\.9, margin 0\\.05[^❯]*seed: '${name}'[^❯]*❯ test/agent\\.test\\.ts:1[12]:`,
        ),
      )
    }
  })

  test.each(['forgotten', 'forgotten while it runs', 'forgotten matcher', 'forgotten coverage'])(
    'that does not wait fails: %s',
    (name) => {
      expect(output).toMatch(
        new RegExp(`FAIL .*> ${name}\\nForgottenError: nobody waited for an assertion[^❯]*❯ test/agent`),
      )
    },
  )

  test('that negates the matcher is told what to write instead', () => {
    expect(output).toContain('not.toBeCertified would pass where nothing was decided: claim the contrary')
  })

  test('that runs beside others keeps its own seed and its own entry', () => {
    const measured = (name: string) =>
      new RegExp(`\\| at once > ${name} +\\| certified +\\| [^|]*\\| ([^|]*)\\|`).exec(output)?.[1]
    expect(measured('one')).toBeDefined()
    expect(measured('two')).toBeDefined()
    expect(measured('one')).not.toBe(measured('two'))
  })

  test('that is tried again is counted again', () => {
    expect(output.match(/\| tried again +\|/g)).toHaveLength(2)
  })
})

describe('without vitest', () => {
  const imports = `import { certify, probability, type Stream } from 'collapse-check/assert'
const criterion = probability.atLeast(0.9, { margin: 0.05 })
const agent = (rate: number) => (draw: Stream) => draw.uniform() < rate
`
  const project = new Project({
    'passes.ts': `${imports}console.log((await certify(agent(0.97), criterion)).line)`,
    'fails.ts': `${imports}await certify(agent(0.8), criterion)`,
    'forgets.ts': `${imports}certify(agent(0.97), criterion)`,
    'forgets-failure.ts': `${imports}certify(agent(0.8), criterion)`,
    'node-test.ts': `import test from 'node:test'
${imports}
test('passes', async (t) => { t.diagnostic((await certify(agent(0.97), criterion)).line) })
test('fails', async () => { await certify(agent(0.8), criterion) })
`,
  })
  afterAll(() => project.remove())

  test('a script that asserts what is true goes on, with a line to print', () => {
    const { green, output } = project.node('passes.ts')
    expect(output).toMatch(/^certified: ≥ 0\.9, margin 0\.05; measured 0\.9/)
    expect(green).toBe(true)
  })

  test.each(['fails', 'forgets-failure'])('a script that %s stops with the message and the line', (name) => {
    const { green, output } = project.node(`${name}.ts`)
    expect(output).toMatch(/VerdictError: refuted: ≥ 0\.9, margin 0\.05\n {2}measured/)
    expect(output).toContain(`${name}.ts:4`)
    expect(green).toBe(false)
  })

  test('a script that forgets an assertion is red when it ends, though the claim is true', () => {
    const { green, output } = project.node('forgets.ts')
    expect(output).toMatch(
      /ForgottenError: nobody waited for an assertion, .*write `await` before it\n.*forgets\.ts:4/,
    )
    expect(green).toBe(false)
  })

  test('the runner of Node shows the line of what passes and the message of what fails', () => {
    const { green, output } = project.node('node-test.ts')
    expect(output).toMatch(/certified: ≥ 0\.9, margin 0\.05; measured/)
    expect(output).toContain('refuted: ≥ 0.9, margin 0.05')
    expect(output).toMatch(/# pass 1|pass 1/)
    expect(output).toMatch(/# fail 1|fail 1/)
    expect(green).toBe(false)
  })
})
