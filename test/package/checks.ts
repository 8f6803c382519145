const failures: string[] = []
let passed = 0

/** Notes whether something holds, with what was shown where it does not. */
export function check(what: string, holds: boolean, shown = ''): void {
  if (holds) passed++
  else failures.push(what)
  console.log(`${holds ? '✓' : '✗'} ${what}${holds ? '' : `\n${shown}`}`)
}

/** Says what all checks came to; the process fails if one did. */
export function conclude(): void {
  if (failures.length > 0) {
    console.log(`${failures.length} of ${passed + failures.length} checks of the package failed.`)
    process.exitCode = 1
  } else {
    console.log(`All ${passed} checks of the package passed.`)
  }
}
