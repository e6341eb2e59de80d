import type { CountedForm } from '../../../src/domain/evidence'
import type { PolicyRow } from '../read/policy'
import { countsFrom, decidingRows, notSuperseded } from './decidingRows'
import { decide, type Decision, notDocumented } from './decision'

/** R9: sources whose lists count as one, because each is complete only with the other. */
const LISTS_READ_TOGETHER: readonly ReadonlySet<string>[] = [
  // United Kingdom: Sexual Offences Act 2003 and Asylum and Immigration Act 2004.
  new Set(['doc-182', 'doc-184']),
]

/** Gives one key to statements of one document, or of documents whose lists are read together. */
export const documentKey = ({ sourceIds }: PolicyRow): string => {
  const source = sourceIds.join(';')
  return LISTS_READ_TOGETHER.some((list) => list.has(source)) ? 'read together' : source
}

const listKey = (row: PolicyRow): string => {
  const document = documentKey(row)
  return document === 'read together' ? document : `${document} ${row.asOf}`
}

/** R9: statements on forms, grouped by source and year. */
const listsOfForms = (rows: readonly PolicyRow[]): PolicyRow[][] => {
  const lists = new Map<string, PolicyRow[]>()
  for (const row of rows) lists.set(listKey(row), [...(lists.get(listKey(row)) ?? []), row])
  return [...lists.values()]
}

const yearOf = (list: readonly PolicyRow[]): number => Math.max(...list.map((row) => countsFrom(row) ?? 0))
const sureOf = (list: readonly PolicyRow[]): number =>
  list.every(({ confidence }) => confidence === 'high') ? 1 : 0

/**
 * R9: the latest list that is complete and not superseded in every row. Of two lists of one year the more confident
 * decides, then the one whose source comes first by id (docs/decisions).
 */
export const decidingList = (rows: readonly PolicyRow[]): PolicyRow[] | undefined =>
  listsOfForms(decidingRows(rows, 'definition-form'))
    .filter((list) => list.every((row) => row.completeness === 'complete' && row.supersededBy === undefined))
    .toSorted(
      (a, b) =>
        yearOf(b) - yearOf(a) ||
        sureOf(b) - sureOf(a) ||
        (String(a[0]?.sourceIds) < String(b[0]?.sourceIds) ? -1 : 1),
    )[0]

/** R10: the counted forms that the statements name, each once. */
const countedForms = (rows: readonly PolicyRow[], counted: readonly CountedForm[]): CountedForm[] =>
  counted.filter((form) => rows.some(({ code }) => code === form))

/** R10: the class of a count. */
const classOfCount = (count: number): string => (count >= 7 ? '7-or-more' : String(count))

/** R11: statements within the period that the law names no form because it has no definition. */
const noDefinitionRows = (rows: readonly PolicyRow[]): PolicyRow[] =>
  decidingRows(rows, 'definition-count').filter(({ code }) => code === '0')

/** R12: without a complete list, the partial lists in force, or else the superseded ones. */
const partialRows = (rows: readonly PolicyRow[]): PolicyRow[] => {
  const eligible = decidingRows(rows, 'definition-form')
  const inForce = notSuperseded(eligible)
  return inForce.length > 0 ? inForce : eligible
}

/** R9 to R12: how many of the counted forms the national definition names. */
export const definitionOf = (rows: readonly PolicyRow[], counted: readonly CountedForm[]): Decision => {
  const without = noDefinitionRows(rows)
  if (without.length > 0) return decide(['no-definition'], 'R11', without)
  const list = decidingList(rows)
  if (list) return decide([classOfCount(countedForms(list, counted).length)], 'R10', list)
  const partial = partialRows(rows)
  if (partial.length === 0) return notDocumented('R12')
  return { ...decide(['partly-documented'], 'R12', partial), atLeast: countedForms(partial, counted).length }
}

/**
 * R9 to R12 for one form: a complete list decides; without one the form is named if any statement in force names it,
 * else unknown.
 */
export const formOf = (rows: readonly PolicyRow[], form: CountedForm): Decision => {
  const naming = (list: readonly PolicyRow[]) => list.filter(({ code }) => code === form)
  const list = decidingList(rows)
  if (list) {
    const named = naming(list)
    return named.length > 0 ? decide(['named'], 'R9', named) : decide(['not-named'], 'R9', list)
  }
  const named = naming(notSuperseded(decidingRows(rows, 'definition-form')))
  if (named.length > 0) return decide(['named'], 'R12', named)
  const without = noDefinitionRows(rows)
  if (without.length > 0) return decide(['no-definition'], 'R11', without)
  const partial = partialRows(rows)
  return partial.length > 0 ? decide(['partly-documented'], 'R12', partial) : notDocumented('R12')
}
