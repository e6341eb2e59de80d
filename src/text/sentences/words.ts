import type { Dataset, MapValue } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import { type ClassId, type SubId, type ThemeId, hasEvidenceChoice, isFormSub } from '../../domain/themes'
import type { MessageId, Texts } from '../i18n'
import type { OffenceStatus } from '../../domain/offence'
import { DataFileError } from '../../data/DataFileError'
import type { TreatyStatus } from '../../domain/treatyStatus'

/** The status of a state under an instrument, with its day and the kind of that day (R19 to R23, R31). */
export const treatyWords = (
  { t, day }: Texts,
  { wording, since, basis }: Pick<TreatyStatus, 'wording' | 'since' | 'basis'>,
): string => {
  const isByOtherDay = basis !== undefined && basis !== 'deposit'
  return t(isByOtherDay ? `treaty.bound.${basis}` : `treaty.${wording}`, { since: since ? day(since) : '' })
}

export const failureText = ({ t }: Texts, error: unknown): string =>
  error instanceof DataFileError ? t(`failure.${error.fault}`, { file: error.file }) : t('failure.unknown')

/** Whether trafficking is an offence, with the coded year or month (R29). */
export const offenceWords = ({ t, day }: Texts, { wording, since }: OffenceStatus): string =>
  t(`offence.${wording}`, { since: since ? day(since) : '' })

/** All forms share the messages of `form`. */
export const subWord = (sub: SubId): string => (isFormSub(sub) ? 'form' : sub)

export const classLabel = ({ t }: Texts, theme: ThemeId, sub: SubId, classId: ClassId): string =>
  t(`class.${theme}.${subWord(sub)}.${classId}` as MessageId)

/** A class id as a choice of a message, which allows no hyphens. */
export const selectKey = (classId = ''): string => classId.replaceAll('-', '')

/** Names the institutions that lead together, such as "the ministry of the interior". */
export const leaderWords = ({ t, list }: Texts, classes: readonly ClassId[]): string =>
  classes.some((id) => id === 'none' || id === 'not-documented')
    ? ''
    : list(classes.map((id) => t(`leader.${id}` as MessageId)))

/** Whether a name needs the note on the resolution. */
export const isKosovo = ({ code }: Entity): boolean => code === 'XKX'

/** Name in lists and on maps; an asterisk refers to the Kosovo note. */
export const entityLabel = (entity: Entity): string =>
  isKosovo(entity) ? `${entity.shortName}*` : entity.shortName

export const entityLabels = ({ entities }: Pick<Dataset, 'entities'>): Readonly<Record<EntityCode, string>> =>
  Object.fromEntries(entities.map((entity) => [entity.code, entityLabel(entity)]))

/** Full name in use today, such as `Republic of Moldova`; Kosovo's has the resolution. */
export const fullName = ({ t }: Pick<Texts, 't'>, entity: Entity): string =>
  isKosovo(entity) ? t('name.kosovo') : entity.name

/** Name in a file, which has no footnotes: `Kosovo (UNSCR 1244)`. */
export const nameInFile = (texts: Pick<Texts, 't'>, entity: Entity): string =>
  isKosovo(entity) ? fullName(texts, entity) : entity.shortName

/** The year of a value's statement; reports span several years. */
export const valueYear = (theme: ThemeId, { asOf }: MapValue): MapValue['asOf'] =>
  hasEvidenceChoice(theme) ? undefined : asOf

/** A value in one line: its classes, or its status on a day. */
export const valueWords = (texts: Texts, theme: ThemeId, sub: SubId, value: MapValue): string => {
  const { t } = texts
  if (value.treaty) return treatyWords(texts, value.treaty)
  if (value.offence) return offenceWords(texts, value.offence)
  const labels = value.classes.map((classId) => classLabel(texts, theme, sub, classId))
  const words = [labels.join(' + ')]
  if (value.atLeast) words.push(t('panel.atLeast', { count: value.atLeast }))
  return words.join(', ')
}
