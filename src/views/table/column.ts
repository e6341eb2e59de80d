import { fillOf } from '../../cartography/fills'
import type { Dataset, MapValue } from '../../dataset/Dataset'
import type { Entity } from '../../domain/entity'
import { classesOf } from '../../domain/themes'
import type { Answer } from '../../store/answer'
import type { Filters } from '../../store/filters'
import type { Texts } from '../../text/i18n'
import { classLabel } from '../../wording/words'
import type { Cell } from './cells'

/** A column: its head, the names of its fields in a file, and what it says of a country. */
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
}

/** A class as a field, with the fill of the map. `words` are those of a treaty; the class's own where not given. */
export const classCell = ({ texts, filters }: TableQuestion, value: MapValue, words?: string): Cell => {
  const { theme, sub } = filters
  const { classes, strength } = value
  const fill = fillOf(theme, sub, classes, strength)
  return {
    kind: 'coded',
    id: classes.join(' '),
    words: words ?? classes.map((id) => classLabel(texts, theme, sub, id)).join(' + '),
    order: classesOf(theme, sub).indexOf(classes[0] ?? ''),
    fill,
    isSilent: fill.kind === 'texture' && fill.texture !== 'no',
  }
}

/** Rule that decided, the last but one column of every table. */
export const ruleColumn = ({ texts }: TableQuestion): Column => ({
  id: 'rule',
  head: texts.t('table.rule'),
  csv: ['rule'],
  cell: (_, { rule }) => ({ kind: 'rule', rule }),
})
