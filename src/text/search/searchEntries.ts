import type { Dataset } from '../../data/Dataset'
import {
  type Entity,
  type EntityName,
  type EntityNames,
  type Group,
  GROUPS,
  type NameKind,
} from '../../domain/entity'
import { isFormSub, type SubId, type ThemeId, THEMES, subsOf } from '../../domain/themes'
import { COUNTED_FORMS } from '../../domain/evidence'
import type { StudyStatement } from '../../domain/studyStatement'
import type { Instrument } from '../../domain/treaty'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import { type DataText, dataTranslation, type TranslateData } from '../dataTexts'
import {
  entityLabel,
  formWord,
  instrumentLabel,
  instrumentPhrase,
  questionText,
  routesQuestion,
  subWord,
} from '../sentences/words'

export const ENTRY_GROUPS = ['country', 'pair', 'question', 'treaty', 'form', 'members', 'statement'] as const
export type EntryGroup = (typeof ENTRY_GROUPS)[number]

export interface SearchName {
  readonly text: string
  /** A `code` matches only in full. */
  readonly kind: NameKind
  /** BCP 47 tag, where it differs from the page's. */
  readonly language?: string
  readonly note?: string
}

export interface SearchEntry {
  readonly group: EntryGroup
  /** Unique within its group. */
  readonly id: string
  readonly title: string
  readonly language?: string
  readonly detail?: string
  readonly names: readonly SearchName[]
}

const main = (text: string): SearchName => ({ text, kind: 'current' })
const other = (text: string): SearchName => ({ text, kind: 'other' })

const unique = (names: readonly string[]): string[] => [...new Set(names)]

const alsoCalled = ({ t }: Texts, what: string): SearchName[] =>
  t(`search.also.${what}` as MessageId)
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(other)

/** Names available before the file of names is loaded. */
const namesInDataset = ({ code, shortName, name, studyName }: Entity): EntityName[] => [
  { name: shortName, kind: 'current', language: 'en' },
  { name, kind: 'current', language: 'en' },
  { name: studyName, kind: 'study', language: 'en' },
  { name: code, kind: 'code', language: 'und' },
]

const countryEntry = ({ locale }: Texts, entity: Entity, names: readonly EntityName[]): SearchEntry => ({
  group: 'country',
  id: entity.code,
  title: entityLabel(entity),
  names: names.map(({ name, kind, language, note }) => ({
    text: name,
    kind,
    ...(language !== locale && language !== 'und' && { language: language.split('-')[0] }),
    ...(note !== undefined && { note }),
  })),
})

/** The id is theme and sub-choice, such as `patterns/transit`. */
const questionEntry = (texts: Texts, dataset: Searchable, theme: ThemeId, sub: SubId): SearchEntry => {
  const { t, labelled } = texts
  const short = t(`theme.${theme}.short`)
  const title = sub === 'main' ? short : labelled(short, t(`sub.${theme}.${subWord(sub)}` as MessageId))
  // The usual time of the question: a reader sets another one on its map.
  const detail = questionText(texts, dataset, { ...DEFAULT_FILTERS, theme, sub })
  return {
    group: 'question',
    id: `${theme}/${sub}`,
    title,
    detail,
    names: [main(title), main(detail), ...alsoCalled(texts, `${theme}.${subWord(sub)}`)],
  }
}

/** The question that is no theme. */
const routesEntry = (texts: Texts): SearchEntry => ({
  group: 'question',
  id: 'routes',
  title: texts.t('view.routes'),
  detail: routesQuestion(texts, DEFAULT_FILTERS),
  names: [main(texts.t('view.routes')), main(routesQuestion(texts, DEFAULT_FILTERS))],
})

const treatyEntry = (
  texts: Texts,
  translate: TranslateData,
  { id, title, short }: Instrument,
): SearchEntry => ({
  group: 'treaty',
  id,
  title: instrumentLabel(texts, id),
  detail: translate(title).text,
  names: [
    main(instrumentLabel(texts, id)),
    ...unique([translate(title).text, title]).map(main),
    other(instrumentPhrase(texts, id)),
    other(short),
    ...alsoCalled(texts, id),
  ],
})

const formEntry = (texts: Texts, dataset: Searchable, form: (typeof COUNTED_FORMS)[number]): SearchEntry => {
  const title = texts.capital(formWord(texts, form))
  return {
    group: 'form',
    id: form,
    title,
    detail: questionText(texts, dataset, { ...DEFAULT_FILTERS, theme: 'definitions', sub: form }),
    names: [main(title), ...alsoCalled(texts, form)],
  }
}

const membersEntry = ({ t }: Texts, group: Group): SearchEntry => {
  const title = t(`group.${group}`)
  return { group: 'members', id: group, title, names: [main(title), other(t(`group.${group}.short`))] }
}

/** A comparison of two countries, with both codes as its id and no names of its own. */
export const pairEntry = (
  { t }: Texts,
  first: Pick<SearchEntry, 'id' | 'title'>,
  second: Pick<SearchEntry, 'id' | 'title'>,
): SearchEntry => ({
  group: 'pair',
  id: `${first.id} ${second.id}`,
  title: t('search.pair', { first: first.title, second: second.title }),
  names: [],
})

/** Words between two countries in a query, such as "and". */
export const wordsBetween = ({ t }: Texts): readonly string[] => t('search.between').split('; ')

const inLanguage = ({ text, lang }: DataText): { text: string; language?: string } => ({
  text,
  ...(lang && { language: lang }),
})

/** A statement is found by its words in the page's language, and by the English ones in every language. */
const statementEntry = (
  { t, dataLang, semicolon }: Texts,
  translate: TranslateData,
  { id, text, title = '', places, terms }: StudyStatement,
): SearchEntry => {
  const { text: words, ...language } = inLanguage(translate(text))
  const own = [text, title].filter(Boolean)
  const english = [...own, ...terms].map((term) => ({ text: term, lang: dataLang }))
  const translated = own.map(translate).filter(({ lang }) => lang !== dataLang)
  return {
    group: 'statement',
    id,
    title: words,
    detail: t('search.inStudy', { place: places.map((place) => translate(place).text).join(semicolon) }),
    ...language,
    names: [...translated, ...english].map((name) => ({ ...inLanguage(name), kind: 'other' })),
  }
}

type Searchable = Pick<Dataset, 'entities' | 'instruments' | 'reachOf'>

interface Searched {
  readonly dataset: Searchable
  readonly names?: EntityNames | undefined
  readonly statements?: readonly StudyStatement[] | undefined
  /** Leaves the data's texts in English where it is absent. */
  readonly translate?: TranslateData
}

/** All search entries; before the file of names loads, countries have today's names, the study's and a code. */
export const searchEntries = (
  texts: Texts,
  { dataset, names, statements = [], translate = dataTranslation(texts, undefined) }: Searched,
): SearchEntry[] => [
  ...dataset.entities.map((entity) =>
    countryEntry(texts, entity, names?.[entity.code] ?? namesInDataset(entity)),
  ),
  ...THEMES.flatMap((theme) =>
    subsOf(theme)
      .filter((sub) => !isFormSub(sub))
      .map((sub) => questionEntry(texts, dataset, theme, sub)),
  ),
  routesEntry(texts),
  ...dataset.instruments.map((instrument) => treatyEntry(texts, translate, instrument)),
  ...COUNTED_FORMS.map((form) => formEntry(texts, dataset, form)),
  ...GROUPS.map((group) => membersEntry(texts, group)),
  ...statements.map((statement) => statementEntry(texts, translate, statement)),
]
