import { join } from 'node:path'
import { ROOT } from '../imports.ts'
import { check } from './checks.ts'
import type { Sandbox } from './sandbox.ts'

/** Below the other project, whose packages it finds. */
export function inPlainJavaScript(folder: Sandbox): void {
  const made = folder.run('npx', 'collapse-check', 'new', '--javascript', 'mine/first')
  check(
    'new makes a project in plain JavaScript',
    made.green && folder.has('properties/mine/first.property.js'),
    made.output,
  )
  const another = folder.run('npx', 'collapse-check', 'new', 'mine/second')
  check(
    'another claim is written in the same language',
    another.green && folder.has('theorems/mine/second.js'),
    another.output,
  )
  const verified = folder.run('npx', 'collapse-check', 'verify')
  check('both are certified', verified.green && verified.output.includes('All 2 properties'), verified.output)
}

/** In a project whose configuration of vitest names its tests. */
export function besideOnesOwnTests(folder: Sandbox): void {
  folder.write('package.json', '{ "name": "mine", "type": "module" }')
  folder.write('vitest.config.ts', "export default { test: { include: ['test/**'] } }\n")
  const made = folder.run('npx', 'collapse-check', 'new')
  check(
    'new says which line a configuration lacks',
    made.output.includes('Add to vitest.config.ts'),
    made.output,
  )
  folder.write(
    'vitest.config.ts',
    "import { collapseCheck } from 'collapse-check/vite'\nexport default { plugins: [collapseCheck()], test: { include: ['test/**'] } }\n",
  )
  const verified = folder.run('npx', 'collapse-check', 'verify')
  const certified = verified.output.includes('The property came out as expected')
  check('with it the claim is certified', verified.green && certified, verified.output)
}

export function withoutTheRenderer(folder: Sandbox, installed: Sandbox): void {
  installed.removeFolder('node_modules/vega')
  const quick = folder.run('npx', 'vitest', 'run')
  check(
    'without the renderer there are verdicts and no pages',
    quick.green && quick.output.includes('figures need vega'),
    quick.output,
  )
}

export function examples(folder: Sandbox): void {
  const family = folder.folder('own-family')
  family.copy(join(ROOT, 'examples/own-family'))
  const verified = family.run('npx', 'collapse-check', 'verify')
  check(
    "the example of a family of one's own is certified",
    verified.green && verified.output.includes('The property came out as expected'),
    verified.output,
  )
  const data = folder.folder('claims-as-data')
  data.copy(join(ROOT, 'examples/claims-as-data'))
  const { output } = data.run('npm', 'start', '--silent')
  check(
    'the example that reads claims finds what fails as written',
    /^- .*@[0-9a-f]{12}\)$/m.test(output),
    output,
  )
}
