import type { ProvenanceFile } from '../../data/contract'
import type { CsvField } from '../../data/csv'
import type { Dataset, MapValue } from '../../data/Dataset'
import type { ResourceState } from '../../data/resource'
import type { Entity } from '../../domain/entity'
import { reportsUpTo, type RuleId } from '../../domain/evidence'
import { countryPath } from '../../domain/sitePaths'
import { knowledgeOf } from '../../domain/verdict'
import { classesOf, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { type Fill, fillOf } from '../../map/geometry/fills'
import type { Answer } from '../../state/answer'
import { lastReportOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import type { Texts } from '../../text/i18n'
import { type ValueMark, lineOf } from '../../text/sentences/lines'
import { classLabel, entityLabel } from '../../text/sentences/words'
import type { SortKey } from '../../ui/sorting'
import { SOURCE_COLUMNS, sourceFields, type ValueSource, valueSources } from './valueSources'

/** The content of a field of the table: enough to draw it, to sort by it and to write it to a file. */
export type Cell =
  | {
      readonly kind: 'country'
      readonly entity: Entity
      readonly label: string
      /** The name in a file, which has no footnotes. */
      readonly inFile: string
    }
  /** Something with an id in the data and words: a class, a sub-region, a strength, an action. */
  | {
      readonly kind: 'coded'
      readonly id: string
      readonly words: string
      /** What weakens it. */
      readonly marks?: readonly ValueMark[]
      /** The words in a file, where they are not those of the screen. */
      readonly inFile?: string
      readonly order: number
      readonly fill?: Fill
      /** A kind of missing data: sorted last, whatever the direction. */
      readonly isSilent?: boolean
    }
  | { readonly kind: 'number'; readonly value: number }
  /** Some of a number, in words, such as "5 of 6". */
  | { readonly kind: 'share'; readonly count: number; readonly words: string }
  /** YYYY, YYYY-MM or YYYY-MM-DD, as far as known. */
  | { readonly kind: 'day'; readonly iso: string }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | {
      readonly kind: 'sources'
      readonly sources: readonly ValueSource[]
      /** Whether their places in the sources are shown, which the file always has. */
      readonly hasPlaces: boolean
      /** How many documents these are: a coding stands for the reports that it covers. */
      readonly count: number
    }
  /** The page of the sources, where they are not loaded. */
  | { readonly kind: 'page'; readonly href: string; readonly words: string }
  | { readonly kind: 'empty' }

export const EMPTY: Cell = { kind: 'empty' }

export const sortKey = (cell: Cell): SortKey => {
  switch (cell.kind) {
    case 'country':
      return { silence: 0, value: cell.label }
    case 'coded':
      return { silence: cell.isSilent ? cell.order : 0, value: cell.order }
    case 'number':
      return { silence: 0, value: cell.value }
    case 'share':
      return { silence: 0, value: cell.count }
    case 'day':
      return { silence: 0, value: cell.iso }
    case 'rule':
      return { silence: 0, value: Number(cell.rule.slice(1)) }
    case 'sources':
      return { silence: 0, value: cell.sources.map(({ label }) => label).join(' ') }
    case 'page':
      return { silence: 0, value: cell.words }
    case 'empty':
      return { silence: Number.MAX_SAFE_INTEGER, value: 0 }
  }
}

/** CSV fields in the form of the data files. A `page` cell has none: no file is made without sources. */
export const csvFields = (cell: Cell, count: number): CsvField[] => {
  switch (cell.kind) {
    case 'country':
      return [cell.entity.code, cell.inFile]
    case 'coded':
      return [cell.id, cell.inFile ?? cell.words]
    case 'number':
      return [cell.value]
    case 'day':
      return [cell.iso]
    case 'rule':
      return [cell.rule]
    case 'sources':
      return sourceFields(cell.sources)
    case 'share':
    case 'page':
    case 'empty':
      return Array<CsvField>(count).fill(undefined)
  }
}

/** A column: its head, the names of its CSV fields, and its cell for a country. */
export interface Column {
  readonly id: string
  readonly head: string
  readonly csv: readonly string[]
  readonly cell: (entity: Entity, value: MapValue) => Cell
}

/** The data that the columns are made from. `root` is the absolute or relative address of the site's folder. */
export interface TableQuestion {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  readonly answer: Answer
  readonly root: string
  readonly provenance: ResourceState<ProvenanceFile>
}

/** A value as a field with the map's fill; in a file it has the name of its class, or the status given. */
export const valueCell = (
  { texts, dataset, filters }: TableQuestion,
  entity: Entity,
  value: MapValue,
  status?: string,
): Cell => {
  const { theme, sub } = filters
  const { classes } = value
  const fill = fillOf(theme, sub, classes)
  const { words, marks } = lineOf(texts, dataset, entity.code, filters, value)
  return {
    kind: 'coded',
    id: classes.join(' '),
    words,
    marks,
    inFile: status ?? classes.map((id) => classLabel(texts, theme, sub, id)).join(' + '),
    order: classesOf(theme, sub).indexOf(classes[0] ?? ''),
    fill,
    isSilent: knowledgeOf(value) !== 'documented',
  }
}

/** The rule that decided, the last but one column of every table. */
export const ruleColumn = ({ texts }: TableQuestion): Column => ({
  id: 'rule',
  head: texts.t('table.rule'),
  csv: ['rule'],
  cell: (_, { rule }) => ({ kind: 'rule', rule }),
})

/** The sources of a value, the last column of every table; a link to their page where they did not load. */
export const sourcesColumn = (question: TableQuestion): Column => {
  const { texts, dataset, filters, provenance } = question
  const isOfReports = hasEvidenceChoice(filters.theme)
  const hasPlaces = !hasInstrument(filters.theme) && !isOfReports
  const sourcesOf = provenance.status === 'ready' && valueSources(texts, dataset, provenance.value, filters)
  return {
    id: 'sources',
    head: texts.t('table.sources'),
    csv: SOURCE_COLUMNS,
    cell: (entity) => {
      if (!sourcesOf) return provenance.status === 'failed' ? pageCell(question, entity) : EMPTY
      const sources = sourcesOf(entity.code)
      const years =
        isOfReports && provenance.status === 'ready' ? provenance.value.reportYears[entity.code] : []
      const count = reportsUpTo(years ?? [], lastReportOf(dataset, filters)).length || sources.length
      return sources.length > 0 ? { kind: 'sources', sources, hasPlaces, count } : EMPTY
    },
  }
}

const pageCell = ({ texts, root }: TableQuestion, entity: Entity): Cell => ({
  kind: 'page',
  href: root + countryPath(entity),
  words: texts.t('table.page', { name: entityLabel(entity) }),
})
