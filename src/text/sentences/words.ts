import type { Dataset, MapValue } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import { type ClassId, type SubId, type ThemeId, hasEvidenceChoice, isFormSub } from '../../domain/themes'
import type { MessageId, Texts } from '../i18n'
import type { OffenceStatus } from '../../domain/offence'
import { DataFileError } from '../../data/load'
import type { TreatyStatus } from '../../domain/treatyStatus'

/** The status of a state under an instrument in words, with its day (rules R19 to R23). */
export const treatyWords = (
  { t, day }: Texts,
  { wording, since, class: classId }: Pick<TreatyStatus, 'wording' | 'since' | 'class'>,
): string => {
  const values = { since: since ? day(since) : '' }
  switch (wording) {
    case 'bound':
      return since ? t('treaty.bound', values) : t('treaty.bound.noDay')
    case 'signed':
      return since ? t('treaty.signed', values) : t('treaty.signed.noDay')
    case 'not-known-since':
      return t(classId === 'signed' ? 'treaty.signed.known' : 'treaty.not-known-since', values)
    case 'ended':
      return t('treaty.ended', values)
    default:
      return t(`treaty.${wording}`)
  }
}

/** What went wrong, for a reader: which file, and what may help. Never a stack. */
export const failureText = ({ t }: Texts, error: unknown): string =>
  error instanceof DataFileError ? t(`failure.${error.fault}`, { file: error.file }) : t('failure.unknown')

/** Whether data did not load; any other error is one of the script, or of a browser that lacks what it needs. */
export const isOfData = (error: unknown): boolean => error instanceof DataFileError

/** Whether trafficking is an offence somewhere, in words, with the year or month of the coding (rule R29). */
export const offenceWords = ({ t, day }: Texts, { wording, since }: OffenceStatus): string =>
  t(`offence.${wording}`, { since: since ? day(since) : '' })

/** Sub-choice as the catalogue names it: all forms share their messages under `form`. */
export const subWord = (sub: SubId): string => (isFormSub(sub) ? 'form' : sub)

/** Name of a class in the key, the panel and every table. */
export const classLabel = ({ t }: Texts, theme: ThemeId, sub: SubId, classId: ClassId): string =>
  t(`class.${theme}.${subWord(sub)}.${classId}` as MessageId)

/** Name of an entity in lists and on the map, with the mark that leads to the Kosovo note. */
export const entityLabel = (entity: Entity): string =>
  entity.code === 'XKX' ? `${entity.shortName}*` : entity.shortName

/** Those names of all entities, by code. */
export const entityLabels = ({ entities }: Pick<Dataset, 'entities'>): Readonly<Record<EntityCode, string>> =>
  Object.fromEntries(entities.map((entity) => [entity.code, entityLabel(entity)]))

/** Name of an entity in a file, which has no footnotes: one with a mark is written in full, `Kosovo (UNSCR 1244)`. */
export const nameInFile = (entity: Entity): string =>
  entityLabel(entity) === entity.shortName ? entity.shortName : entity.name

/** The year of the statement that a value rests on; none where it rests on the reports of several years. */
export const valueYear = (theme: ThemeId, { asOf }: MapValue): MapValue['asOf'] =>
  hasEvidenceChoice(theme) ? undefined : asOf

/** A value in one line: its class or classes, the strength of evidence, or the words of its status on a day. */
export const valueWords = (texts: Texts, theme: ThemeId, sub: SubId, value: MapValue): string => {
  const { t } = texts
  if (value.treaty) return treatyWords(texts, value.treaty)
  if (value.offence) return offenceWords(texts, value.offence)
  const labels = value.classes.map((classId) => classLabel(texts, theme, sub, classId))
  const words = [labels.join(' + ')]
  if (value.strength) words.push(t(`strength.${value.strength}`))
  if (value.atLeast) words.push(t('panel.atLeast', { count: value.atLeast }))
  return words.join(', ')
}
