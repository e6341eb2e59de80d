import type { PublishedTotal } from '../../domain/publishedTotals'
import { type Judged, type Member, NAMED_PARTS } from '../../state/judged'
import type { PublishedComparison } from '../../state/published'
import type { MessageId, Texts } from '../../text/i18n'
import { neededWords, publishedFigure } from '../../text/sentences/verdictWords'
import { entityLabel } from '../../text/sentences/words'

/** Indicators that are counted as another is, or have one text with it. */
const COUNTED_AS: Readonly<Record<string, string>> = {
  origin: 'role',
  destination: 'role',
  'origin-and-destination': 'role',
  internal: 'role',
  'no-protection': 'no-non-punishment',
  'national-bodies>=3': 'bodies',
  'child-trafficking-body': 'bodies',
  'child-trafficking-working-group': 'bodies',
}

const LED_BY_A_CLASS = /^lead-institution=(?!none|no-information|other)/

const howId = ({ map, indicator, relation, scope, inDoubt }: PublishedTotal): string => {
  if (relation === 'dominant' || relation === 'including') return relation
  if (map === 'treaties' && indicator !== 'OSCE-AP') return 'treaty'
  if (inDoubt) return scope
  if (LED_BY_A_CLASS.test(indicator)) return relation === 'only-in' ? relation : 'lead'
  return COUNTED_AS[indicator] ?? indicator
}

/** How a figure is counted here. */
export const howCounted = ({ t }: Texts, total: PublishedTotal): string =>
  [howId(total), ...(total.named ? ['named'] : [])]
    .map((id) => t(`published.how.${id}` as MessageId))
    .join(' ')

const namesOf = ({ list }: Texts, members: readonly Member[]): string =>
  list(members.map(({ entity }) => entityLabel(entity)))

/** R30: a word has a stricter and a laxer reading. */
const quantityWords = (texts: Texts, total: PublishedTotal, base: number): string => {
  const [strict = '0', lax = '0'] = neededWords(texts, total, base)
  return texts.t('published.why.word', { figure: publishedFigure(texts, total), strict, lax })
}

/** Explains a verdict (R26, R30) where the count beside it does not; its messages are in `pages.json`. */
export const verdictReason = (
  texts: Texts,
  { total, isCounted }: Pick<PublishedComparison, 'total' | 'isCounted'>,
  { tally, detail }: Judged,
): string => {
  const { t } = texts
  if (!isCounted)
    return t(
      `published.notCounted.${total.indicator.startsWith('child-trafficking') ? 'child-trafficking' : total.indicator}` as MessageId,
    )
  switch (detail?.kind) {
    case undefined:
      return total.value === undefined ? quantityWords(texts, total, tally.base) : ''
    case 'named':
      return NAMED_PARTS.filter((part) => detail.names[part].length > 0)
        .map((part) => t(`published.why.named.${part}`, { names: namesOf(texts, detail.names[part]) }))
        .join(' ')
    case 'second-place': {
      const { base } = detail.tally
      const [strict = '0', lax = '0'] = neededWords(texts, { ...total, base }, base)
      const second = t('published.why.secondPlace', { ...detail.tally, strict, lax })
      return `${quantityWords(texts, total, tally.base)} ${second}`
    }
    case 'dominant': {
      const { strongest, dominance } = detail
      if (strongest === undefined) return ''
      const label = t(`class.institutions.main.${strongest}` as MessageId)
      return t('published.why.dominant', { label, count: dominance.strongestOther })
    }
    case 'only-in':
      return t('published.why.onlyIn', { ...detail.spread })
  }
}
