import { DataFileError } from '../../data/resource'
import type { Dataset } from '../../data/Dataset'
import { ROUTE_VICTIMS } from '../../domain/corridors'
import { yearOf } from '../../domain/clock'
import type { Entity } from '../../domain/entity'
import {
  choosesRole,
  type ClassId,
  hasEvidenceChoice,
  hasInstrument,
  isFormSub,
  labelOf,
  type SubId,
  type ThemeId,
} from '../../domain/themes'
import type { InstrumentId, TreatyStatus } from '../../domain/treaty'
import { timeOf } from '../../state/clock'
import { formatTag, type Language } from '../../domain/languages'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import type { Clocks } from './timeWords'

type StatusInWords = Pick<TreatyStatus, 'wording' | 'since' | 'basis' | 'action' | 'why'>

/** The status of a state under an instrument, with its day and the kind of that day (R19 to R23, R31). */
export const treatyWords = (
  texts: Texts,
  { wording, since = '', basis = 'deposit', action, why }: StatusInWords,
): string =>
  texts.t(`treaty.${wording === 'bound' ? basis : wording}`, {
    since: since.length === 10 ? shortDay(texts.locale, since) : since && texts.day(since),
    action: action ?? '',
    why: selectKey(why),
  })

/** A text without the tags of its bold parts, which views set between `<b>`. */
export const plain = (marked: string): string => marked.replaceAll(/<\/?b>/g, '')

export const failureText = ({ t }: Texts, error: unknown): string =>
  error instanceof DataFileError ? t(`failure.${error.fault}`, { file: error.file }) : t('failure.unknown')

/** All forms share the messages of `form`. */
export const subWord = (sub: SubId): string => (isFormSub(sub) ? 'form' : sub)

/** Classes that mean the same on every map. */
const SHARED_CLASSES: ReadonlySet<ClassId> = new Set([
  'reported',
  'not-mentioned',
  'not-covered',
  'no-definition',
  'partly-documented',
  'not-documented',
])

export const classLabel = ({ t }: Texts, theme: ThemeId, sub: SubId, classId: ClassId): string =>
  t(`class.${SHARED_CLASSES.has(classId) ? '' : `${theme}.${subWord(sub)}.`}${classId}` as MessageId)

/** The label of a class in the key of a map; of a treaty whose signatures are known in part, it says so (R23). */
export const keyLabel = (
  texts: Texts,
  dataset: Pick<Dataset, 'instrument'>,
  { theme, sub, instrument }: Pick<Filters, 'theme' | 'sub' | 'instrument'>,
  classId: ClassId,
): string => {
  const isPartly = hasInstrument(theme) && dataset.instrument(instrument).signatures === 'partly'
  return isPartly && (classId === 'signed' || classId === 'not-bound')
    ? texts.t(`class.treaties.main.${classId}.partly`)
    : classLabel(texts, theme, sub, classId)
}

/** Classes that deny, which only a source or an inference can. */
const DENIALS: ReadonlySet<ClassId> = new Set(['none', 'no'])
export const isDenial = (classId: ClassId): boolean => DENIALS.has(classId)

/** The label of a class of `n` values: of one that denies, who says so, or how many are inferred (R32, R34). */
export const saidLabel = (
  { t }: Pick<Texts, 't'>,
  classId: ClassId,
  what: string,
  n: number,
  inferred: number,
): string => {
  if (!isDenial(classId)) return what
  const basis = inferred === 0 ? 'stated' : inferred < n ? 'partly' : 'inferred'
  return t('line.denied', { what, basis, n: inferred })
}

/** A class id as a choice of a message, which allows no hyphens. */
export const selectKey = (classId = ''): string => classId.replaceAll('-', '')

/** Whether a name needs the note on the resolution. */
export const isKosovo = ({ code }: Entity): boolean => code === 'XKX'

/** Name in lists and on maps; an asterisk refers to the Kosovo note. */
export const entityLabel = (entity: Entity): string =>
  isKosovo(entity) ? `${entity.shortName}*` : entity.shortName

/** Places whose names have an article in English. */
const WITH_ARTICLE = new Set('GBR NLD RUS ARE COD COM DOM GMB KOR PHL PRK SYC SYR TZA USA'.split(' '))

/** A place's name inside a sentence or a list of one, with its article in English: "the Netherlands". */
export const withArticle = ({ locale }: Pick<Texts, 'locale'>, code: string, name: string): string =>
  locale === 'en' && WITH_ARTICLE.has(code) ? `the ${name}` : name

/** The name of a country of the study inside a sentence or a list of one. */
export const nameInSentence = (texts: Pick<Texts, 'locale'>, entity: Entity): string =>
  withArticle(texts, entity.code, entityLabel(entity))

/** Full name in use today, such as `Republic of Moldova`; Kosovo's has the resolution. */
export const fullName = ({ t }: Pick<Texts, 't'>, entity: Entity): string =>
  isKosovo(entity) ? t('name.kosovo') : entity.name

/** Name in a file, which has no footnotes: `Kosovo (UNSCR 1244)`. */
export const nameInFile = (texts: Pick<Texts, 't'>, entity: Entity): string =>
  isKosovo(entity) ? fullName(texts, entity) : entity.shortName

type QuestionFilters = Pick<Filters, 'theme' | 'sub' | 'instrument' | 'on' | 'evidence'>

/** Message id of a question; the message may contain tags for its variables. */
export const questionId = ({ theme, sub }: Pick<Filters, 'theme' | 'sub'>): MessageId =>
  `question.${theme}.${subWord(sub)}` as MessageId

/** The role that a question on reports asks about, such as "from and to". */
export const roleWord = ({ t }: Texts, theme: ThemeId, sub: SubId): string =>
  t(`role.${theme}.${sub}` as MessageId)

export const formWord = ({ t }: Texts, form: string): string => t(`form.${form}` as MessageId)

/** Name of an instrument inside the question, such as "the Palermo Protocol": with a capital where a language begins with it. */
export const instrumentPhrase = ({ t }: Texts, id: InstrumentId): string => t(`instrument.${id}` as MessageId)

/** Its name in a list, such as "Palermo Protocol". */
export const instrumentLabel = ({ t }: Texts, id: InstrumentId): string =>
  t(`instrument.${id}.short` as MessageId)

/** The question that a map answers. */
export const mapQuestion = (texts: Texts, dataset: Clocks, filters: Filters): string =>
  filters.view === 'routes' ? routesQuestion(texts, filters) : questionText(texts, dataset, filters)

export const questionText = (texts: Texts, dataset: Clocks, filters: QuestionFilters): string => {
  const time = timeOf(dataset, filters)
  const years = [dataset.reachOf(filters).first, time].map(yearOf) as [number, number]
  const variables: Record<string, string> = {
    instrument: hasInstrument(filters.theme) ? instrumentPhrase(texts, filters.instrument) : '',
    time: texts.day(time),
    years: yearsPhrase(texts, years),
    form: isFormSub(filters.sub) ? formWord(texts, filters.sub) : '',
    role: choosesRole(filters.theme) ? roleWord(texts, filters.theme, filters.sub) : '',
  }
  // Variables are tags such as `<time/>`, which the page replaces by pickers.
  return texts
    .t(questionId(filters), { who: filters.evidence })
    .replace(/<(\w+)\/>/g, (_, name: string) => variables[name] ?? '')
}

/** The question of a map, as the head of a line of values: "Kind of law", "Begging". */
export const mapLabel = (texts: Texts, theme: ThemeId, sub: SubId): string => {
  if (sub === 'main') return texts.t(labelOf(theme))
  if (!isFormSub(sub)) return texts.t(`sub.${theme}.${sub}` as MessageId)
  return texts.capital(formWord(texts, sub))
}

type ListedQuestion = Pick<Filters, 'theme' | 'sub'> & Partial<Pick<Filters, 'instrument' | 'evidence'>>

/** Names a question in a list: the treaty, or the map with those whom it counts. */
export const questionLabel = (texts: Texts, { theme, sub, instrument, evidence }: ListedQuestion): string => {
  if (instrument && hasInstrument(theme)) return instrumentLabel(texts, instrument)
  const label = mapLabel(texts, theme, sub)
  return evidence && hasEvidenceChoice(theme) ? texts.t(`sub.about.${evidence}`, { label }) : label
}

/** Names victims in the filter's order. */
export const victimsText = ({ t, list }: Texts, victims: Filters['victims']): string =>
  list(ROUTE_VICTIMS.filter((group) => victims.includes(group)).map((group) => t(`route.victims.${group}`)))

type RoutesAsked = Pick<Filters, 'years' | 'victims'>

/** Whom the question of the routes asks about: children, people of any age, or some of these. */
export const whoOf = ({ victims }: Pick<Filters, 'victims'>): 'children' | 'all' | 'some' => {
  if (ROUTE_VICTIMS.every((group) => victims.includes(group))) return 'all'
  return victims.join() === 'children' ? 'children' : 'some'
}

/** Whom the routes are about inside a question, such as "people of any age". */
export const whoPhrase = ({ t }: Texts, filters: Pick<Filters, 'victims'>): string =>
  t(`route.who.${whoOf(filters)}`)

/** Report years inside a sentence, such as "2008 to 2016"; Russian says the word, too. */
export const yearsPhrase = ({ t }: Texts, [first, last]: Filters['years']): string =>
  first === last ? t('route.years.one', { year: first }) : t('route.years.range', { first, last })

/** The question of the routes with its years and whom it asks about. */
export const routesQuestion = (texts: Texts, filters: RoutesAsked): string =>
  texts
    .t('question.routes')
    .replace('<years/>', yearsPhrase(texts, filters.years))
    .replace('<who/>', whoPhrase(texts, filters))

export const yearsText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`

const ALBANIAN_MONTHS = 'jan shk mar pri maj qer korr gush sht tet nën dhj'.split(' ')

/** Formats are kept: to make one takes a hundred times as long as to write a day with it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

const dayFormat = (language: Language, hasDay: boolean): Intl.DateTimeFormat => {
  const key = `${language} ${hasDay}`
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(formatTag(language), {
      year: 'numeric',
      month: 'short',
      ...(hasDay && { day: 'numeric' }),
      timeZone: 'UTC',
    })
  dayFormats.set(key, format)
  return format
}

/** Writes a day, or a month or year, as "30 Sep 2007", where there is little room. */
export const shortDay = (language: Language, iso: string): string => {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  // Chromium has no Albanian in Intl.
  if (language === 'sq')
    return [day && Number(day), ALBANIAN_MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  const words = dayFormat(language, day !== undefined).format(new Date(iso))
  return words.replace(/\sг\.$/, '')
}
