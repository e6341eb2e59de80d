import type { Dataset, MapValue } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import { type ClassId, hasEvidenceChoice, isFormSub, type SubId, type ThemeId } from '../../domain/themes'
import type { MessageId, Texts } from '../i18n'
import { offenceWords } from './offenceWords'
import { treatyWords } from './treatyWords'

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
