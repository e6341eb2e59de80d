import type { Dataset } from '../../data/Dataset'
import { hasNoParticipationOfItsOwn } from '../../domain/treatyStatus'
import { STUDY_FORMS } from '../../domain/policyCodes'
import { type SubId, type ClassId, formsCountedOn, hasDay, isFormSub } from '../../domain/themes'
import type { Answer } from '../../state/answer'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { formWord, instrumentLabel } from './question'
import { entityLabel } from './words'
import { publishedLeadChart } from '../../domain/publishedTotals'
/** Heading of weaker statements; with two roles, one of them may still be stated for children. */
export const generalHead = ({ theme, sub }: Pick<Filters, 'theme' | 'sub'>): MessageId =>
  theme === 'patterns' && sub === 'main' ? 'key.partGeneral' : 'key.general'

/** The study's count by class, where it charts the question and all 51 countries are shown; else null. */
export const studyChart = (
  dataset: Dataset,
  { theme }: Pick<Filters, 'theme'>,
  answer: Answer,
): ReadonlyMap<ClassId, number> | null =>
  theme === 'institutions' && answer.inScope.length === dataset.entities.length
    ? publishedLeadChart(dataset.publishedTotals)
    : null

export const keyNotes = (texts: Texts, dataset: Dataset, answer: Answer, filters: Filters): string[] => {
  const { t } = texts
  const { theme, sub } = filters
  const strength = answer.hasStrength
    ? [
        t(
          theme === 'patterns' && sub === 'main'
            ? 'key.note.patterns.strength'
            : 'key.note.internal.strength',
        ),
      ]
    : []
  if (theme === 'institutions') {
    const pairs = answer.inScope.filter(
      ({ code }) => (answer.valueOf.get(code)?.classes.length ?? 0) > 1,
    ).length
    return pairs > 0 ? [t('key.note.institutions.main', { pairs, base: answer.inScope.length })] : []
  }
  if (theme === 'plans') return [t('key.note.plans.main')]
  if (theme === 'coordination' && sub === 'main') return [t('key.note.coordination.main')]
  if (formsCountedOn(theme, sub)) return countNotes(texts, sub)
  if (isFormSub(sub)) return [t('key.note.definitions.form')]
  if (theme === 'treaties') return treatyNotes(texts, dataset, answer, filters)
  if (hasDay(theme, sub)) return offenceNotes(texts, dataset)
  return strength
}

/** R10, R11: what a count counts, and that "no definition" is not the study's "none available". */
const countNotes = (texts: Texts, sub: SubId): string[] => {
  const forms = texts.list(STUDY_FORMS.map((form) => formWord(texts, form)))
  return [
    texts.t(`key.note.definitions.${sub}` as MessageId, { forms }),
    texts.t('key.note.definitions.none'),
  ]
}

/** R23: states that were part of another on the day read "not a party in its own name". */
export const ownNameNotes = ({ t, list }: Texts, { inScope, valueOf }: Answer): string[] => {
  const names = inScope
    .filter(({ code }) => valueOf.get(code)?.treaty?.wording === 'not-in-own-name')
    .map(entityLabel)
  return names.length > 0 ? [t('key.note.treaties.ownName', { names: list(names) })] : []
}

/** R22: who is left out of shares. */
const kosovoNotes = ({ t }: Texts, { inScope }: Answer): string[] => {
  const all = inScope.length
  const base = inScope.filter((entity) => !hasNoParticipationOfItsOwn(entity)).length
  return base < all ? [t('key.note.treaties.kosovo', { base, all })] : []
}

/** R29: what the coding counts, its last day, and where our own documents are. */
const offenceNotes = ({ t, day, list }: Texts, dataset: Dataset): string[] => {
  const records = dataset.entities.map((entity) => ({ entity, record: dataset.offenceRecord(entity.code) }))
  const end = records
    .flatMap(({ record }) => record?.knownUntil ?? [])
    .toSorted()
    .at(-1)
  const left = records.filter(({ record }) => !record).map(({ entity }) => entityLabel(entity))
  return [
    t('key.note.definitions.since.full'),
    ...(end === undefined
      ? []
      : [t('key.note.definitions.since.coding', { day: day(end), names: list(left) })]),
    t('key.note.definitions.since.day'),
    t('key.note.definitions.since.documents', { law: t('sub.definitions.law') }),
  ]
}

const treatyNotes = (texts: Texts, dataset: Dataset, answer: Answer, { instrument }: Filters): string[] => {
  const { t } = texts
  const statuses = [...answer.valueOf.values()].flatMap(({ treaty }) => treaty ?? [])
  const notes = [t('key.note.treaties.bound')]
  const { signatures } = dataset.instrument(instrument)
  if (signatures !== 'yes') {
    const id = signatures === 'no' ? 'noSignatures' : 'someSignatures'
    notes.push(t(`key.note.treaties.${id}`, { instrument: instrumentLabel(texts, instrument) }))
  }
  if (statuses.some(({ wording }) => wording === 'not-known-since'))
    notes.push(t('key.note.treaties.knownUntil'))
  return [...notes, ...ownNameNotes(texts, answer), ...kosovoNotes(texts, answer)]
}
