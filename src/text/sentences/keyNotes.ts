import type { Dataset, MapQuestion } from '../../data/Dataset'
import { hasNoParticipationOfItsOwn } from '../../domain/treaty'
import { STUDY_FORMS } from '../../domain/evidence'
import {
  type SubId,
  type ClassId,
  hasEvidenceChoice,
  kindOf,
  mapRowOf,
  type ThemeId,
} from '../../domain/themes'
import { type Answer, answerOf, keyCounts } from '../../state/answer'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { yearOf } from '../../domain/clock'
import { timeOf } from '../../state/clock'
import { timeValues, timeWords } from './timeWords'
import { classLabel, entityLabel, formWord, keyLabel, saidLabel, yearsText } from './words'

/** Head of the key: the time that the classes are of, and whom the statements are about where that is chosen. */
export const keyHead = (texts: Texts, dataset: Dataset, question: MapQuestion): string =>
  hasEvidenceChoice(question.theme)
    ? texts.t(`key.reports.${question.evidence}`, timeValues(texts, dataset, question))
    : texts.capital(timeWords(texts, dataset, question))

/** Names what a map is read from in few words. */
export const keySource = ({ t }: Texts, { theme, sub }: Pick<Filters, 'theme' | 'sub'>): string =>
  t(`key.source.${kindOf(theme, sub)}`)

/** A row of the key: a class with its count. */
export interface KeyRow {
  readonly classId: ClassId
  readonly total: number
  readonly label: string
  readonly isChosen: boolean
}

/** Gives the rows of the key in its order; the grid of treaties has the classes of every treaty. */
export const keyRows = (texts: Texts, dataset: Dataset, filters: Filters): KeyRow[] => {
  const { theme, sub, classes, view } = filters
  const answer = answerOf(dataset, filters)
  const counts = view === 'grid' ? answer.counts : keyCounts(dataset, filters, answer)
  const inferred = answer.inScope.flatMap(({ code }) => {
    const { basis, classes: own } = answer.valueOf.get(code) ?? {}
    return basis && own ? own : []
  })
  return counts.map(({ classId, total }) => ({
    classId,
    total,
    label:
      view === 'grid'
        ? classLabel(texts, theme, sub, classId)
        : saidLabel(
            texts,
            classId,
            keyLabel(texts, dataset, filters, classId),
            total,
            inferred.filter((id) => id === classId).length,
          ),
    isChosen: classes.includes(classId),
  }))
}

export const keyNotes = (texts: Texts, dataset: Dataset, answer: Answer, filters: Filters): string[] => {
  const { t } = texts
  const { theme, sub } = filters
  const { kind, notes = [], mostClasses, formsCounted } = mapRowOf(theme, sub)
  if (kind === 'treaties') return treatyNotes(texts, answer)
  if (kind === 'since') return offenceNotes(texts, dataset, answer, filters)
  const own = formsCounted
    ? countNotes(texts, sub)
    : mostClasses
      ? pairNotes(texts, answer, theme)
      : notes.map((id) => t(id as MessageId))
  return kind === 'policy' ? [...own, `${t('clock.later')}.`] : own
}

/** How many countries have two classes, and so are counted twice (R13). */
const pairNotes = ({ t }: Texts, { inScope, valueOf }: Answer, theme: ThemeId): string[] => {
  const pairs = inScope.filter(({ code }) => (valueOf.get(code)?.classes.length ?? 0) > 1).length
  return pairs > 0 ? [t(`key.note.${theme}.main` as MessageId, { pairs, base: inScope.length })] : []
}

/** R10, R11: what a count counts, and that "no definition" is not the study's "none available". */
const countNotes = (texts: Texts, sub: SubId): string[] => {
  const forms = texts.list(STUDY_FORMS.map((form) => formWord(texts, form)))
  return [
    texts.t(`key.note.definitions.${sub}` as MessageId, { forms }),
    texts.t('key.note.definitions.none'),
  ]
}

/** R22: who is left out of shares. */
const kosovoNotes = ({ t }: Texts, { inScope }: Answer): string[] => {
  const all = inScope.length
  const base = inScope.filter((entity) => !hasNoParticipationOfItsOwn(entity)).length
  return base < all ? [t('key.note.treaties.kosovo', { base, all })] : []
}

/** R29: what the coding counts, its last day, and where our own documents are. */
const offenceNotes = (
  { t, day, list }: Texts,
  dataset: Dataset,
  { valueOf }: Answer,
  filters: Filters,
): string[] => {
  const end = dataset.knownUntilOf(filters)
  const left = dataset.entities
    .filter(({ code }) => valueOf.get(code)?.offence?.wording === 'not-coded')
    .map(entityLabel)
  return [
    t('key.note.definitions.since.full'),
    ...(end === undefined
      ? []
      : [t('key.note.definitions.since.coding', { day: day(end), names: list(left) })]),
    t('key.note.definitions.since.day'),
    t('key.note.definitions.since.documents', { law: t('sub.definitions.law') }),
  ]
}

const treatyNotes = (texts: Texts, answer: Answer): string[] => {
  const { t } = texts
  const statuses = [...answer.valueOf.values()].flatMap(({ treaty }) => treaty ?? [])
  const notes = statuses.some((status) => status.class === 'bound') ? [t('key.note.treaties.bound')] : []
  if (statuses.some((status) => status.class === 'not-known-since'))
    notes.push(t('key.note.treaties.knownUntil'))
  return [...notes, ...kosovoNotes(texts, answer)]
}

/** The title of the yearly reports, which every language but Romanian names in English. */
const REPORTS_TITLE = /Trafficking in Persons Reports?/

export const sourceTitles = ({ semicolon }: Texts, dataset: Dataset, ids: readonly string[]): string =>
  dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => title)
    .join(semicolon)

/** Tells what a map rests on; `write` may put a tag around the titles, which are in English. */
export const mapSources = (
  { t, semicolon }: Texts,
  dataset: Dataset,
  filters: MapQuestion,
  write = (title: string) => title,
): string => {
  const { theme } = filters
  // Law and policy name their sources with each value instead.
  const ids = dataset.sourceIdsOf(filters)
  const [first, last] = [dataset.reachOf(filters).first, timeOf(dataset, filters)].map(yearOf) as [
    number,
    number,
  ]
  const years = yearsText([first, last])
  const titles = dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => write(title))
    .map((title) =>
      hasEvidenceChoice(theme)
        ? t('key.sources.reports', { title, years }).replace(REPORTS_TITLE, (name) => write(name))
        : title,
    )
  return titles.length > 0 ? titles.join(semicolon) : t('key.sources.policy')
}
