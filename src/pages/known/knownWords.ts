import { type Knowledge, type Measure, MEASURES, type Silence } from '../../domain/known'
import { hasInstrument } from '../../domain/themes'
import { isReadFromSameList, type KnownAnswer, type KnownQuestion } from '../../state/known'
import type { MessageId, Texts } from '../../text/i18n'
import { instrumentLabel, mapLabel } from '../../text/sentences/question'

/** Name of a question in a list: that of its map, or of the treaty. */
export const questionLabel = (texts: Texts, { theme, sub, instrument }: KnownQuestion): string =>
  hasInstrument(theme) ? instrumentLabel(texts, instrument) : mapLabel(texts, theme, sub)

/** The words for a class of a measure, or for what is missing. */
export const shadeLabel = ({ t }: Texts, measure: Measure, shade: string): string =>
  (MEASURES[measure] as readonly string[]).includes(shade)
    ? t(`known.class.${measure}.${shade}` as MessageId)
    : knowledgeLabel({ t } as Texts, shade as Knowledge)

export const knowledgeLabel = ({ t }: Texts, knowledge: Knowledge): string =>
  knowledge === 'documented' ? t('known.counts.documented') : t(`known.silence.${knowledge}`)

export const kindsText = ({ t, list }: Texts, { known: { kinds } }: Pick<KnownAnswer, 'known'>): string =>
  list(kinds.map((kind) => t(`why.quality.${kind}`)))

const fillId = (question: KnownQuestion, silence: Silence): string => {
  const { theme, sub } = question
  if (hasInstrument(theme)) return silence
  if (theme === 'patterns' || theme === 'internal') return `reports.${silence}`
  if (theme === 'definitions' && (sub === 'main' || isReadFromSameList(question))) return `forms.${silence}`
  return sub === 'main' ? theme : sub
}

/** What would fill a missing answer. */
export const fillText = ({ t }: Texts, question: KnownQuestion, silence: Silence): string =>
  t(`known.fill.${fillId(question, silence)}` as MessageId)
