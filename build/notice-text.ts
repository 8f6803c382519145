import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the licences of bundled files ask for: the packages that they are from, their licences, and the notices of earlier
 * authors in them.
 *
 * @param files paths of files in `node_modules`
 */
export function noticeText(files: readonly string[]): string {
  const folders = [...new Set(files.map(packageFolder))]
  const packages = folders.map(describe).sort((a, b) => (a.name < b.name ? -1 : 1))
  const licences = [...new Set(packages.map(({ licence }) => licence))].map((licence) => {
    const members = packages.filter((one) => one.licence === licence)
    return { licence, names: members.map(({ name, version }) => `${name} ${version}`).join('\n') }
  })
  const inFiles = files.flatMap((file) => noticesIn(readText(file)))
  const notices = [...new Set([...packages.flatMap((one) => one.notices), ...inFiles])].sort()
  return `${[
    'collapse-check\nCopyright The collapse-check contributors. Apache License 2.0; see LICENSE.',
    'data/, which the package leaves out, holds a data set under CC0 1.0; data/README.md says whose.',
    'dist/special/libraries/, and what scripts of the site have of it, holds parts of the packages below. Their build makes this file.',
    ...licences.map(({ licence, names }) => `${LINE}\n\n${names}\n\n${licence}`),
    `${LINE}\n\nNotices of theirs, and of earlier authors in their files:`,
    ...notices,
  ].join('\n\n')}\n`
}

const LINE = '='.repeat(80)

function packageFolder(file: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file
}

function describe(folder: string) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry))
  const licence = file === undefined ? `License: ${license}` : readText(join(folder, file))
  const notice = join(folder, 'NOTICE')
  return {
    name: String(name),
    version: String(version),
    licence,
    notices: existsSync(notice) ? [readText(notice)] : [],
  }
}

/** The part of a file's first comments that begins with `## Notice`, without the stars of the comment. */
function noticesIn(text: string): string[] {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].flatMap(([, comment = '']) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    const start = lines.findIndex((line) => /^## Notice/.test(line))
    return start === -1
      ? []
      : [
          lines
            .slice(start + 1)
            .join('\n')
            .trim(),
        ]
  })
}

/** A text file with line ends of one kind. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
}
