import { fillOf } from '../../map/geometry/fills'
import type { ProvenanceFile } from '../../data/contract'
import type { Dataset, MapValue } from '../../data/Dataset'
import type { Entity } from '../../domain/entity'
import { classesOf, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { reportsUpTo } from '../../domain/reports'
import type { Answer } from '../../state/answer'
import { lastReportOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import { linkTo } from '../../state/sitePlace'
import { countryPath } from '../../domain/sitePaths'
import type { ResourceState } from '../../data/resource'
import type { Texts } from '../../text/i18n'
import { SOURCE_COLUMNS, valueSources } from '../../text/sentences/valueSources'
import { classLabel, entityLabel } from '../../text/sentences/words'
import { type Cell, EMPTY } from './cells'

/** A column: its head, the names of its CSV fields, and its cell for a country. */
export interface Column {
  readonly id: string
  readonly head: string
  readonly csv: readonly string[]
  readonly cell: (entity: Entity, value: MapValue) => Cell
}

/** What the columns are made from. `root` is the absolute or relative address of the site's folder. */
export interface TableQuestion {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  readonly answer: Answer
  readonly root: string
  readonly provenance: ResourceState<ProvenanceFile>
}

/** A class as a field with the map's fill. `words` are a treaty's; the class's own by default. */
export const classCell = ({ texts, filters }: TableQuestion, value: MapValue, words?: string): Cell => {
  const { theme, sub } = filters
  const { classes } = value
  const fill = fillOf(theme, sub, classes)
  return {
    kind: 'coded',
    id: classes.join(' '),
    words: words ?? classes.map((id) => classLabel(texts, theme, sub, id)).join(' + '),
    order: classesOf(theme, sub).indexOf(classes[0] ?? ''),
    fill,
    isSilent: fill.kind === 'texture' && fill.texture !== 'no',
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
  href: linkTo(root, countryPath(entity)),
  words: texts.t('table.page', { name: entityLabel(entity) }),
})
