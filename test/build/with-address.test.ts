import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCFF, validateCFF } from 'cffjs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { citationWithAddress, packageJsonWithAddress, repositoryAddress } from '../../build/with-address.ts'
import { readProject } from '../../src/project/read-project.ts'
import { ROOT } from '../imports.ts'
import { TemporaryFolder } from '../project/temporary-folder.ts'

const ADDRESS = 'https://github.com/ada/claims'
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** A folder with a file, which is gone after the test. */
function folderWith(file: string, text: string): string {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  folder.put({ [file]: text })
  return folder.path
}

test.each([ADDRESS, `${ADDRESS}/`, `${ADDRESS}.git`])('%s is the address of a repository', (url) => {
  expect(repositoryAddress(url)).toBe(ADDRESS)
})

test('a repository may lie in a group of a group', () => {
  expect(repositoryAddress('https://git.example.org/a/b/c')).toBe('https://git.example.org/a/b/c')
})

test.each([
  '',
  'claims',
  'ada/claims',
  'http://github.com/ada/claims',
  'git@github.com:ada/claims.git',
  'https://github.com/',
  'https://github.com/ada',
  'https://ada:secret@github.com/ada/claims',
  'https://github.com/ada/claims?tab=readme',
  'https://github.com/ada/claims#readme',
  "https://github.com/ada/cl'aims",
])("'%s' is refused with what is allowed", (url) => {
  expect(() => repositoryAddress(url)).toThrow(/^url is '.*'; allowed: the https address of a repository/)
})

describe('package.json', () => {
  const text = packageJsonWithAddress(read('package.json'), ADDRESS)

  test('has the three fields that npm shows, and loses nothing', () => {
    expect(JSON.parse(text)).toEqual({
      ...JSON.parse(read('package.json')),
      repository: { type: 'git', url: `git+${ADDRESS}.git` },
      homepage: `${ADDRESS}#readme`,
      bugs: { url: `${ADDRESS}/issues` },
    })
    expect(text.split('\n').slice(0, 3)).toEqual(read('package.json').split('\n').slice(0, 3))
  })

  test('gives citations and pages the address', () => {
    expect(readProject(folderWith('package.json', text)).repository).toBe(ADDRESS)
  })

  test('of a fork gets the address of the fork', () => {
    const fork = packageJsonWithAddress(text, 'https://github.com/alan/claims')
    expect(fork).toBe(text.replaceAll('ada/claims', 'alan/claims'))
  })
})

describe('CITATION.cff', () => {
  const text = citationWithAddress(read('CITATION.cff'), ADDRESS)

  test('is valid, and says where the code is', () => {
    const citation = readCFF(join(folderWith('CITATION.cff', text), 'CITATION.cff'))
    expect(() => validateCFF(citation)).not.toThrow()
    expect(citation).toMatchObject({ 'repository-code': ADDRESS, license: 'Apache-2.0' })
  })

  test('of a fork gets the address of the fork', () => {
    const fork = citationWithAddress(text, 'https://github.com/alan/claims')
    expect(fork).toBe(text.replace('ada/claims', 'alan/claims'))
  })
})
