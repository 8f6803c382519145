import type { PropertyRecord } from '../../trials/records/record.ts'
import { resultId } from '../../trials/records/result-id.ts'
import { addressOf, authorsOf, type Project } from '../project.ts'
import { sectionPath } from '../text/page-paths.ts'

/** How a result is cited, before it is put in the words of a format. */
export interface Citation {
  /** A key for bibliographies: letters, digits and hyphens. */
  readonly key: string
  readonly authors: readonly string[]
  /** Whether the authors are all who contributed, which no format may take for a person's name. */
  readonly collective: boolean
  readonly title: string
  readonly version: string
  /** The day of the version's release, as 2026-11-30; a result of a version that is not released has none. */
  readonly released?: string
  readonly url?: string
  readonly note: string
  readonly result: string
}

/** How a result of a project is cited: by the project, the property, and the record that holds the evidence. */
export function citationOf(record: PropertyRecord, project: Project): Citation {
  const { released } = project
  const url = addressOf(project, sectionPath(record))
  return {
    key: `${project.name}-${record.id}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-/, ''),
    authors: authorsOf(project),
    collective: project.authors.length === 0,
    title: `${project.name}: ${record.title}`,
    version: record.epoch,
    ...(released === undefined || record.epoch !== project.epoch ? {} : { released }),
    ...(url === undefined ? {} : { url }),
    note: `Property ${record.id}, ${record.verdict}`,
    result: resultId(record),
  }
}
