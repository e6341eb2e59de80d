import type { Dataset } from '../../data/Dataset'
import type { Scope } from '../../domain/publishedScopes'
import type { PublishedTotal } from '../../domain/publishedTotals'
import type { PublishedVerdict } from '../../domain/publishedVerdict'
import type { Filters } from '../../state/filters'
import type { Judged } from '../../state/judged'
import { shownTotals } from '../../state/shownTotals'
import { comparePublished, type PublishedAnswer } from '../../state/published'
import type { Texts, MessageId } from '../i18n'
import { hasInstrument } from '../../domain/themes'
import { STUDY_DAY } from '../../domain/treaty'

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

/** A total as the study words it: "37 of 51", "42", "all", "two-thirds", "more than half", "nearly all". */
export const publishedFigure = (texts: Texts, total: PublishedTotal): string => {
  const { id, relation, value, base, isBaseOurs } = total
  if (value === undefined) return wordsOf(texts, total)
  if (isBaseOurs) return value === base ? texts.t('published.all') : String(value)
  if (relation === '~' && id !== SAID_ABOUT) return texts.t(`published.share.${value}` as MessageId)
  const figure =
    base === undefined
      ? texts.t(`fraction.${value}` as MessageId)
      : texts.t('count.of', { count: value, base })
  const words = FIGURE_WORDS[relation]
  return words === undefined ? figure : texts.t(words, { figure })
}

interface PublishedCount {
  /** Whom the count is about, and the count: "Children: 25 of 51". */
  readonly count: string
  readonly verdict: PublishedVerdict
}

interface PublishedRow {
  readonly total: PublishedTotal
  readonly label: string
  readonly figure: string
  readonly isCounted: boolean
  /** Two for patterns and internal trafficking, never only the one that agrees (R27). */
  readonly counts: readonly PublishedCount[]
}

/** "Only in" totals count those inside the group among all that are documented. */
const countOf = ({ tally, detail }: Judged): { readonly count: number; readonly base: number } =>
  detail?.kind === 'only-in'
    ? { count: detail.spread.inside, base: tally.fit }
    : { count: tally.fit, base: tally.base }

/** The study's figures on a question, each with the same counts of the atlas and how they compare. */
export const publishedRows = (texts: Texts, dataset: Dataset, filters: Filters): PublishedRow[] =>
  shownTotals(dataset, filters).map((total) => {
    const { isCounted, answers } = comparePublished(dataset, total)
    const words = (answer: PublishedAnswer) =>
      texts.t('text.labelled', {
        label: texts.t(answer.evidence ? `table.other.${answer.evidence}` : 'key.here'),
        value: isCounted ? texts.t('count.of', countOf(answer)) : texts.t('count.notComparable'),
      })
    return {
      total,
      isCounted,
      label: publishedWord(texts, total),
      figure: publishedFigure(texts, total),
      counts: answers.map((answer) => ({ count: words(answer), verdict: answer.verdict })),
    }
  })

/** Up to when the atlas counts beside the study's figures, which is our choice. */
export const comparedWords = ({ t, day }: Texts, { theme }: Pick<Filters, 'theme'>): string =>
  hasInstrument(theme) ? t('key.verdictDay', { day: day(STUDY_DAY) }) : t('key.verdictHorizon')
