import type { Dataset } from '../../data/Dataset'
import type { PublishedTotal, Scope } from '../../domain/published'
import { classesFitting } from '../../domain/publishedTotals'
import type { PublishedVerdict } from '../../domain/publishedVerdict'
import type { Answer } from '../../state/answer'
import type { Filters } from '../../state/filters'
import { type Judged, shownTotals } from '../../state/judged'
import { comparePublished } from '../../state/published'
import type { Texts, MessageId } from '../i18n'
import { hasInstrument } from '../../domain/themes'
import { baseOf } from './answerSentence'

const scopeWord = ({ t }: Texts, scope: Exclude<Scope, 'all'>): string => t(`region.${scope}`)

/** What a total counts; Eastern and Western Europe, which are no sub-regions, are named. */
const publishedWord = (texts: Texts, { map, indicator, scope }: PublishedTotal): string => {
  const label = texts.t((map === 'treaties' ? 'published.bound' : `published.${indicator}`) as MessageId)
  return scope === 'east' || scope === 'west'
    ? texts.t('published.inPlace', { label, place: scopeWord(texts, scope) })
    : label
}

const FIGURE_WORDS: Readonly<Partial<Record<PublishedTotal['relation'], MessageId>>> = {
  '~': 'published.about',
  '>': 'published.more',
  '<': 'published.less',
}

/** The study's words without a figure, such as "nearly all" or "only in: South-Eastern Europe". */
const wordsOf = (texts: Texts, { relation, base = 0, scope }: PublishedTotal): string =>
  texts.t(`published.word.${relation}` as MessageId, {
    base,
    place: scope === 'all' ? '' : scopeWord(texts, scope),
  })

/** The one share of which the study says "about"; the others, read within the same bounds, stand as they are. */
const SAID_ABOUT = 'nap-share'

/** A total as the study words it: "42 of 50", "two-thirds", "more than half", "nearly all". */
export const publishedFigure = (texts: Texts, total: PublishedTotal): string => {
  const { id, relation, value, base } = total
  if (value === undefined) return wordsOf(texts, total)
  if (relation === '~' && id !== SAID_ABOUT) return texts.t(`published.share.${value}` as MessageId)
  const figure =
    base === undefined
      ? texts.t(`fraction.${value}` as MessageId)
      : texts.t('count.of', { count: value, base })
  const words = FIGURE_WORDS[relation]
  return words === undefined ? figure : texts.t(words, { figure })
}

interface PublishedRow {
  readonly total: PublishedTotal
  readonly label: string
  readonly figure: string
  readonly here: string
  readonly isCounted: boolean
  /** The count by statements to 2007, where it differs (R2). */
  readonly to2007?: string
  /** For the evidence shown (R27). */
  readonly verdict: PublishedVerdict | undefined
}

/** "Only in" totals count those inside the group among all that are documented. */
const countOf = ({ tally, detail }: Judged): { readonly count: number; readonly base: number } =>
  detail?.kind === 'only-in'
    ? { count: detail.spread.inside, base: tally.fit }
    : { count: tally.fit, base: tally.base }

export const publishedRows = (
  texts: Texts,
  dataset: Dataset,
  answer: Answer,
  filters: Filters,
): PublishedRow[] =>
  shownTotals(dataset, filters).map((total) => {
    const { isCounted, answers } = comparePublished(dataset, total)
    const judged = answers.find(({ evidence }) => evidence === filters.evidence) ?? answers[0]
    const fitting = classesFitting(total) ?? []
    const here = hasInstrument(filters.theme)
      ? {
          // On the day of the map, which may be another one than the study's.
          count: answer.inScope.filter(({ code }) =>
            answer.valueOf.get(code)?.classes.some((id) => fitting.includes(id)),
          ).length,
          base: baseOf(filters, answer),
        }
      : judged && countOf(judged.onMap ?? judged)
    return {
      total,
      isCounted,
      label: publishedWord(texts, total),
      figure: publishedFigure(texts, total),
      here: isCounted && here ? texts.t('count.of', here) : texts.t('count.notComparable'),
      verdict: judged?.verdict,
      ...(judged?.onMap && { to2007: texts.t('key.to2007', { count: countOf(judged).count }) }),
    }
  })
