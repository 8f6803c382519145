import { readFileSync } from 'node:fs'
import { ArgumentError } from 'collapse-check'

/**
 * The text of a file, without a byte order mark.
 *
 * @param option the option that names the file, for errors
 * @throws ArgumentError if the file cannot be read, holds zero bytes or is not valid UTF-8
 */
export function readUtf8(option: string, file: string): string {
  const allowed = 'a UTF-8 text file'
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    throw new ArgumentError(option, file, `${allowed} that can be read`)
  }
  if (bytes.includes(0)) throw new ArgumentError(option, file, `${allowed}; this one has zero bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ArgumentError(option, file, `${allowed}; this one is not valid UTF-8`)
  }
}

/** What a JSON file holds. @throws ArgumentError with the parser's words if it is not JSON, or as {@link readUtf8} */
export function readJson(option: string, file: string): unknown {
  const text = readUtf8(option, file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ArgumentError(option, file, `valid JSON: ${error instanceof Error ? error.message : error}`)
  }
}
