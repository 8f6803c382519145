import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import * as api from '../src/index.ts'

const SOURCE = join(import.meta.dirname, '../src')

interface Example {
  readonly name: string
  readonly code: string
}

/** The example in the docstring of each export of `src/index.ts`, by the name it is exported under. */
function examples(): Map<string, Example> {
  const index = readFileSync(join(SOURCE, 'index.ts'), 'utf8')
  const found = new Map<string, Example>()
  for (const [, names = '', file = ''] of index.matchAll(/^export \{([^}]*)\} from '\.\/([^']+)'/gms)) {
    const text = readFileSync(join(SOURCE, file), 'utf8')
    for (const exported of names.split(',').map((name) => name.trim())) {
      if (exported === '' || exported.startsWith('type ')) continue
      const [original = '', name = original] = exported.split(' as ')
      const declaration = new RegExp(
        `/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export (?:async )?(?:function|class|const) ${original}\\b`,
      )
      const doc = declaration.exec(text)?.[1]?.replace(/^\s*\* ?/gm, '') ?? ''
      const code = /```ts\n([\s\S]*?)```/.exec(doc)?.[1]
      if (code !== undefined) found.set(name, { name, code })
    }
  }
  return found
}

/** Runs an example: each expression followed by `// => value` must equal that value. Returns how many did. */
async function run(code: string): Promise<number> {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true)
  let text = ''
  let end = 0
  for (const statement of source.statements) {
    const until = statement.getEnd()
    const expected = /^;?(?:[ \t]*\/\/(?! =>).*\n)?\s*\/\/ => (.*)/.exec(code.slice(until))?.[1]
    const own = code.slice(end, until)
    text +=
      expected !== undefined && ts.isExpressionStatement(statement)
        ? `check(${statement.expression.getText(source)}, ${expected});\n`
        : `${own};\n`
    end = until
  }
  const javascript = ts.transpileModule(`{\n${text}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  })
  let checked = 0
  const check = (actual: unknown, expected: unknown) => {
    expect(actual).toEqual(expected)
    checked++
  }
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  await AsyncFunction('check', ...Object.keys(api), javascript.outputText)(check, ...Object.values(api))
  return checked
}

const found = examples()

test('every function and class of the public API has an example', () => {
  const without = Object.entries(api)
    .filter(([name, value]) => typeof value === 'function' && !found.has(name))
    .map(([name]) => name)
  expect(without).toEqual([])
})

describe('the example in the docstring of', () => {
  for (const { name, code } of found.values()) {
    test(name, async () => {
      expect(await run(code)).toBeGreaterThan(0)
    })
  }
})
