import { join } from 'node:path'
import * as main from 'collapse-check'
import * as assert from 'collapse-check/assert'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { exportedExamples } from './exported-examples.ts'

/** Runs an example with a door open: each expression followed by `// => value` must equal that value. Returns how many did. */
async function run(code: string, door: object): Promise<number> {
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
  await AsyncFunction('check', ...Object.keys(door), javascript.outputText)(check, ...Object.values(door))
  return checked
}

/** What a module exports, by name; what its namespaces export, by theirs before a dot. */
function everythingIn(module: object, before = ''): [string, unknown][] {
  return Object.entries(module).flatMap(([name, value]): [string, unknown][] =>
    value?.[Symbol.toStringTag] === 'Module'
      ? everythingIn(value, `${before}${name}.`)
      : [[before + name, value]],
  )
}

describe.each([
  ['src/index.ts', main, 150],
  ['src/assert/index.ts', assert, 10],
] as const)('behind the door %s', (file, door, atLeast) => {
  const examples = exportedExamples(join(import.meta.dirname, '..', file))

  test('every function and class has an example', () => {
    const everything = everythingIn(door)
    expect(everything.length).toBeGreaterThan(atLeast)
    const without = everything.filter(([name, value]) => typeof value === 'function' && !examples.get(name))
    expect(without.map(([name]) => name)).toEqual([])
  })

  const written = [...examples].flatMap(([name, code]) => (code === undefined ? [] : [[name, code] as const]))
  test.each(written)('the example in the docstring of %s holds', async (_, code) => {
    expect(await run(code, door)).toBeGreaterThan(0)
  })
})
