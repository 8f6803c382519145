import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs'

/**
 * The lines of a file to which lines are only added. A last line that was cut short, as by a process that was killed while
 * it wrote, is taken off.
 */
export function readLines(file: string): string[] {
  if (!existsSync(file)) return []
  const bytes = readFileSync(file)
  const whole = bytes.lastIndexOf('\n') + 1
  if (whole < bytes.byteLength) truncateSync(file, whole)
  return bytes.toString('utf8', 0, whole).split('\n').slice(0, -1)
}

/** Adds a line. */
export function addLine(file: string, line: string): void {
  appendFileSync(file, `${line}\n`)
}
