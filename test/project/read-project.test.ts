import { describe, expect, onTestFinished, test } from 'vitest'
import { readProject } from '../../src/project/read-project.ts'
import { TemporaryFolder } from './temporary-folder.ts'

/** The project that a package.json describes. */
function described(packageJson: object | string) {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  const text = typeof packageJson === 'string' ? packageJson : JSON.stringify(packageJson)
  folder.put({ 'package.json': text })
  return readProject(folder.path)
}

test('a project is what its package.json says', () => {
  expect(
    described({
      name: 'loops',
      version: '1.2.3',
      author: 'Ada Lovelace <ada@example.org> (https://example.org)',
      contributors: [{ name: 'Alan Turing', email: 'alan@example.org' }],
      repository: { type: 'git', url: 'git+https://github.com/ada/loops.git' },
      homepage: 'https://loops.example.org',
      'collapse-check': { released: '2026-12-01', comparesFormulas: true },
    }),
  ).toEqual({
    name: 'loops',
    epoch: '1.2.3',
    released: '2026-12-01',
    comparesFormulas: true,
    authors: ['Ada Lovelace', 'Alan Turing'],
    repository: 'https://github.com/ada/loops',
    homepage: 'https://loops.example.org',
  })
})

test('a project that says little has the version that npm gives it, and no authors', () => {
  expect(described({ name: 'loops' })).toEqual({ name: 'loops', epoch: '0.0.0', authors: [] })
})

test.each([
  ['ada/loops', 'https://github.com/ada/loops'],
  ['gitlab:ada/loops', 'https://gitlab.com/ada/loops'],
  ['git@github.com:ada/loops.git', 'https://github.com/ada/loops'],
  ['ssh://git@github.com/ada/loops.git', 'https://github.com/ada/loops'],
  ['git://github.com/ada/loops.git', 'https://github.com/ada/loops'],
  ['https://git.example.org/loops', 'https://git.example.org/loops'],
])('the repository %s is at %s', (repository, address) => {
  expect(described({ name: 'loops', repository }).repository).toBe(address)
})

describe('what package.json says wrongly is named:', () => {
  test.each<[object | string, RegExp]>([
    ['{', /package\.json is '\{'; allowed: JSON/],
    [{ version: 1 }, /package\.json: version is 1; allowed: string/],
    [
      { 'collapse-check': { released: 'May' } },
      /package\.json: collapse-check\.released is 'May'; allowed: /,
    ],
    [
      { 'collapse-check': { epoch: '2' } },
      /package\.json: collapse-check\.epoch is 'epoch'; allowed: no field/,
    ],
  ])('%j', (packageJson, message) => {
    expect(() => described(packageJson)).toThrow(message)
  })
})
