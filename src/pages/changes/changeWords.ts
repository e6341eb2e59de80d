import type { Dataset } from '../../dataset/Dataset'
import { isDay } from '../../domain/day'
import { classesOf, isSubOf, type SubId, type ThemeId, THEMES } from '../../domain/themes'
import type { InstrumentId } from '../../domain/treaty'
import type { Texts } from '../../text/i18n'
import { mapLabel } from '../../wording/mapLabel'
import { instrumentPhrase } from '../../wording/question'
import { classLabel } from '../../wording/words'
import type { ValueChange } from '../publishedData'

/** What a change is of: a map, or a treaty. Nothing but its name in the data where it is neither. */
export interface ChangedQuestion {
  readonly theme: ThemeId | null
  readonly sub: SubId
  readonly instrument?: InstrumentId
}

const isTheme = (text: string): text is ThemeId => (THEMES as readonly string[]).includes(text)

/** The question whose answer changed: `plans`, `definitions/all-forms`, `treaties/opsc`, or an instrument alone. */
export const changedQuestion = (
  { instruments }: Pick<Dataset, 'instruments'>,
  { indicator }: Pick<ValueChange, 'indicator'>,
): ChangedQuestion => {
  const [first = '', second = 'main'] = indicator.split('/')
  const instrument = instruments.find(({ id, dataId }) =>
    [first, second].some((part) => part === id || part === dataId),
  )
  if (instrument) return { theme: 'treaties', sub: 'main', instrument: instrument.id }
  if (isTheme(first) && isSubOf(first, second)) return { theme: first, sub: second }
  return { theme: null, sub: 'main' }
}

/** The question in words. */
export const questionWords = (
  texts: Texts,
  { indicator }: ValueChange,
  question: ChangedQuestion,
): string => {
  const { theme, sub, instrument } = question
  if (instrument) return texts.capital(instrumentPhrase(texts, instrument))
  return theme ? mapLabel(texts, theme, sub) : indicator
}

/** A value before or since in words: classes, a day, or what the data say where it is neither. */
export const valueInWords = (texts: Texts, value: string, { theme, sub }: ChangedQuestion): string => {
  if (isDay(value)) return texts.day(value)
  const ids = value.split(/[ ;]+/)
  if (theme === null || !ids.every((id) => classesOf(theme, sub).includes(id))) return value
  return ids.map((id) => classLabel(texts, theme, sub, id)).join(' + ')
}

/** Changes of one version, by what they are of. */
export interface VersionOfChanges {
  readonly version: string
  readonly themes: readonly { readonly theme: ThemeId | null; readonly changes: readonly ValueChange[] }[]
}

/** Changes by version, the latest first, and by theme in the order of the atlas; what is of none comes last. */
export const groupChanges = (
  dataset: Pick<Dataset, 'instruments'>,
  changes: readonly ValueChange[],
): VersionOfChanges[] =>
  [...new Set(changes.map(({ version }) => version))]
    .toSorted()
    .toReversed()
    .map((version) => {
      const own = changes.filter((change) => change.version === version)
      const themes = [...THEMES, null].map((theme) => ({
        theme,
        changes: own.filter((change) => changedQuestion(dataset, change).theme === theme),
      }))
      return { version, themes: themes.filter((group) => group.changes.length > 0) }
    })
