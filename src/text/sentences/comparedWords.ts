import { comparedCodes, type ComparedRow, verdictCounts } from '../../state/comparison'
import type { AtlasState } from '../../state/createAtlasStore'
import type { MessageId, MessageValues, Texts } from '../i18n'
import { formsCountedOn } from '../../domain/themes'
import type { Verdict } from '../../domain/verdict'
import { entityLabel, selectKey } from './words'

/** Title of a page that compares countries: their names, once they are chosen. */
export const compareTitle = (
  { t }: Texts,
  { dataset, filters: { entity, compared, others } }: Pick<AtlasState, 'dataset' | 'filters'>,
): string => {
  if (entity === null || compared === null || entity === compared)
    return t('page.title', { question: t('comparePage.title') })
  const names = comparedCodes(entity, compared, others).map((code) => entityLabel(dataset.entity(code)))
  const first = names.slice(0, -1).join(', ')
  return t('page.title', { question: t('comparePage.titleOf', { first, second: names.at(-1) ?? '' }) })
}

/** What is said of the forms that two laws name; nothing where neither is known, or where one has no definition. */
const formsVerdict = (rows: readonly ComparedRow[]): Verdict | undefined => {
  const row = rows.find(({ theme, sub }) => formsCountedOn(theme, sub))
  return row?.values.some(({ classes }) => classes.includes('no-definition')) ? undefined : row?.verdict
}

/** A message with its values; views set text between `<b>` in bold. */
interface Sentence {
  readonly id: MessageId
  readonly values: MessageValues
}

/** How many answers of compared countries are the same, differ, or cannot be compared. */
export const comparedSentence = (rows: readonly ComparedRow[]): Sentence => {
  const counts = verdictCounts(rows)
  const count = rows[0]?.values.length ?? 0
  const { same, differs } = counts
  if (count > 2)
    return { id: 'comparePage.sentence.several', values: { all: rows.length, count, same, differs } }
  return {
    id: 'comparePage.sentence',
    values: {
      all: rows.length,
      differs,
      forms: selectKey(formsVerdict(rows) ?? 'other'),
      treaties: rows.filter(({ instrument, verdict }) => instrument && verdict === 'differs').length,
      same,
      oneKnown: counts['one-known'],
      noneKnown: counts['none-known'],
      notCompared: counts['cannot-be-compared'],
    },
  }
}

/** Id of the word for what a comparison of answers found; of more than two, “neither” is “none”. */
export const comparedWord = ({ verdict, values }: Pick<ComparedRow, 'verdict' | 'values'>): MessageId =>
  values.length > 2 && verdict === 'none-known' ? 'verdict.none-of-several' : `verdict.${verdict}`
