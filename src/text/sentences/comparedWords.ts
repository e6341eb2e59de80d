import { type ComparedRow, verdictCounts } from '../../state/comparison'
import type { MessageId } from '../i18n'
import type { Sentence } from './answerSentence'

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
