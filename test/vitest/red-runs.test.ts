import { afterAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

const paper = `{ id: 'demo', authors: 'A. Author', title: 'On Coins', year: 2026, venue: 'preprint', arxiv: '0000.00000', bibtex: '@misc{demo}' }`
const theorem = `import { theorem } from 'collapse-check'
export default theorem({
  id: 'demo/fairness', title: 'Coins keep their promise', source: { paper: ${paper}, locator: 'Theorem 1', standing: 'stated' },
  statement: 'p', assumptions: ['independent tosses'],
})
`
/** A property about coins in which heads come up with this probability, and what it changes. */
const property = (
  heads: string,
  changes = '',
) => `import { axis, domain, points, probability, verify } from 'collapse-check'
import fairness from '#theorems/demo/fairness'
verify(fairness, {
  title: 'heads come up with probability p',
  domain: domain({ n: axis.integer(1, 100), p: axis.uniform(0.1, 0.9) }),
  examples: [{ n: 1, p: 0.5 }],
  measures: 'one toss: heads?',
  replicate: ({ n, p }) => (stream) => stream.uniform() < ${heads},
  criterion: ({ p }) => probability.equals(p, { margin: 0.1 }),
  controls: { 'tails counted': { at: [{ n: 1, p: 0.2 }], replicate: ({ p }) => (stream) => stream.uniform() >= p } },
  limits: [],
  figure: { over: points({ n: 1, p: [0, 1] }), labels: ['p', 'heads'], lines: { law: ({ p }) => p } },
  ${changes}
})
`

describe('a false claim', () => {
  const project = new Project({
    'theorems/demo/fairness.ts': theorem,
    'properties/demo/biased.property.ts': property('(n >= 40 ? 0 : p)'),
  })
  afterAll(() => project.remove())

  test('turns the run red, with the smallest counterexample, what was claimed and measured, and how to replay it', () => {
    const { green, output } = project.vitest(['--config', 'vitest.verify.config.ts'])
    expect(green).toBe(false)
    expect(output).toContain('demo/biased: refuted, expected certified')
    expect(output).toMatch(/at +\{"n":40,"p":0\.\d+\}/)
    expect(output).toMatch(/claimed += 0\.\d+ \(margin 0\.1\)/)
    expect(output).toMatch(/measured +0\.000 \[.*\] over \d+ replicates/)
    expect(output).toMatch(/replay +npx collapse-check replay demo\/biased n=40 p=0\.\d+/)
  })

  test('can be replayed at one point, which is red where it fails and green where it holds', () => {
    const args = ['properties/demo/biased']
    const bad = project.vitest(args, { POINT: '{"n":40,"p":0.5}' })
    expect(bad.output).toContain('demo/biased: refuted at this point, expected certified')
    expect(bad.green).toBe(false)
    expect(project.vitest(args, { POINT: '{"n":39,"p":0.5}' }).green).toBe(true)
  })

  test('cannot be replayed at a point that is not in its domain', () => {
    const { output } = project.vitest(['properties/demo/biased'], { POINT: '{"n":1000,"p":0.5}' })
    expect(output).toContain('demo/biased: POINT.n is 1000; allowed: integer, 1 to 100')
  })
})

describe('a property that cannot fail', () => {
  const project = new Project({
    'theorems/demo/fairness.ts': theorem,
    'properties/demo/idle.property.ts': property(
      'p',
      `controls: { idle: { at: [{ n: 1, p: 0.5 }], replicate: ({ p }) => (stream) => stream.uniform() < p } },`,
    ),
    'properties/demo/uncontrolled.property.ts': property('p', 'controls: {},'),
    'theorems/demo/misplaced.ts': theorem.replace('demo/fairness', 'demo/unfairness'),
    'properties/demo/misplaced.property.ts': property('p').replace('demo/fairness', 'demo/misplaced'),
  })
  afterAll(() => project.remove())

  test('is red: a control that is not refuted, no control at all, a theorem that is not at its path', () => {
    const { green, output } = project.vitest(['--config', 'vitest.verify.config.ts'])
    expect(green).toBe(false)
    expect(output).toContain("demo/idle: control 'idle' was certified, expected refuted")
    expect(output).toContain('demo/uncontrolled: controls is {}; allowed: at least one control')
    expect(output).toContain("demo/misplaced: theorem.id is 'demo/unfairness'; allowed: its path")
  })
})

describe('a claim with a replicate that does not end', () => {
  const project = new Project({
    'theorems/demo/fairness.ts': theorem,
    'properties/demo/hangs.property.ts': property('(n > 50 ? forever() : p)').replace(
      'verify(',
      'function forever(): never { for (;;); }\nverify(',
    ),
  })
  afterAll(() => project.remove())

  test.each([[[]], [['--config', 'vitest.verify.config.ts']]])(
    'is reported by name, and is no verdict: %j',
    (args) => {
      const { green, output } = project.vitest(args, { PATIENCE: '0.05' })
      expect(green).toBe(false)
      expect(output).toMatch(
        /demo\/hangs: no word for .*; one replicate has taken that long and may never end/,
      )
      expect(output).toMatch(/hunt \{"n":\d+,"p":[\d.]+\}: 0 of at most/)
      expect(output).not.toMatch(/refuted|inconclusive/)
    },
  )
})
