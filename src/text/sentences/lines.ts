import type { Dataset, MapQuestion, MapValue } from '../../data/Dataset'
import { yearOf } from '../../domain/clock'
import { COUNTED_FORMS, type CountedForm } from '../../domain/evidence'
import type { EntityCode } from '../../domain/entity'
import {
  type ClassId,
  formsCountedOn,
  hasDay,
  hasEvidenceChoice,
  isFormSub,
  type SubId,
  type ThemeId,
} from '../../domain/themes'
import { timeOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import type { MessageId, Texts } from '../i18n'
import {
  classLabel,
  formWord,
  isDenial,
  saidLabel,
  selectKey,
  shortDay,
  treatyWords,
  yearsText,
} from './words'

type ValueAsked = Pick<Filters, 'theme' | 'sub' | 'evidence'>

/** The role of each class of a question on reports; a single role has one, whatever its class. */
const ROLES: Readonly<Record<ClassId, string>> = {
  'origin-and-destination': 'both',
  origin: 'origin',
  destination: 'destination',
  neither: 'neither',
}

/** The roles that a value is about, such as "from and to". */
export const rolePhrase = ({ t }: Texts, role: string): string => t('line.role', { role })

const reportLine = (texts: Texts, { sub, evidence }: ValueAsked, classId: ClassId): string => {
  if (classId === 'not-covered') return texts.t('line.notCovered')
  const role = rolePhrase(texts, ROLES[classId] ?? (sub === 'transit' ? sub : 'internal'))
  return classId === 'neither' || classId === 'not-mentioned'
    ? texts.t('line.notMentioned', { role: texts.capital(role), who: evidence })
    : texts.t('line.reported', { role, who: evidence })
}

/** How many of the forms that are counted a law names, such as "4 of 7". */
const formsLine = ({ t }: Texts, sub: SubId, classId: ClassId, { atLeast }: MapValue): string => {
  const all = sub === 'main' ? (formsCountedOn('definitions', sub) ?? []).length : undefined
  const [, digits, isMore] = /^(\d+)(-or-more)?$/.exec(classId) ?? []
  const count = atLeast ?? Number(digits)
  return t('line.forms', {
    class:
      isMore && !all ? 'ormore' : digits ? 'other' : atLeast === undefined ? selectKey(classId) : 'atleast',
    count: all ? t('say.of', { k: count, n: all }) : count,
  })
}

/** Forms share their messages, as do the counts of forms. */
const lineId = (theme: ThemeId, sub: SubId): MessageId => {
  if (isFormSub(sub)) return 'line.form'
  return formsCountedOn(theme, sub) ? 'line.forms' : (`line.${sub === 'main' ? theme : sub}` as MessageId)
}

/** What a source says of a plan on child trafficking stands beside the general plan (R16). */
const planClass = ({ childPlan }: MapValue): string =>
  childPlan === 'none' ? 'childnone' : (childPlan ?? 'general')

/** Those who lead, as the sources name them, else by their class: "Ministry of the interior". */
const leaderNames = (texts: Texts, { classes, said }: MapValue): string =>
  texts.list(classes.flatMap((id) => said?.[id] ?? [classLabel(texts, 'institutions', 'main', id)]))

const policyLine = (texts: Texts, { theme, sub }: ValueAsked, value: MapValue): string => {
  const { t } = texts
  const [classId = ''] = value.classes
  if (classId === 'not-documented') {
    const id = lineId(theme, isFormSub(sub) ? 'main' : sub)
    return t('line.silent', { what: t(id, { class: id === 'line.forms' ? 'none' : 'silent' }) })
  }
  if (classId === 'no-definition' || formsCountedOn(theme, sub)) return formsLine(texts, sub, classId, value)
  const id = lineId(theme, sub)
  if (isDenial(classId)) return saidLabel(texts, classId, t(id, { class: 'none' }), 1, value.basis ? 1 : 0)
  const who = theme === 'institutions' ? leaderNames(texts, value) : ''
  const words = t(id, { class: classId === 'general' ? planClass(value) : selectKey(classId), who })
  const bodies = theme === 'coordination' ? Object.values(value.said ?? {}).flat() : []
  return bodies.length > 0 ? texts.labelled(words, texts.list(bodies)) : words
}

/** The value of a country in a few words without its name: "Child trafficking reported: from and to". */
export const valueLine = (texts: Texts, asked: ValueAsked, value: MapValue): string => {
  if (value.treaty) return texts.capital(treatyWords(texts, value.treaty))
  if (value.offence) {
    const { wording, since } = value.offence
    return texts.t('line.since', {
      class: selectKey(wording),
      since: since ? shortDay(texts.locale, since) : '',
    })
  }
  return hasEvidenceChoice(asked.theme)
    ? reportLine(texts, asked, value.classes[0] ?? '')
    : policyLine(texts, asked, value)
}

/** The time of a value in few words: "2003–2008, any age", "2008 statement"; a question by day says it itself. */
export const valueTag = (texts: Texts, dataset: Dataset, question: MapQuestion, value: MapValue): string => {
  const { theme, sub, evidence } = question
  const time = timeOf(dataset, question)
  if (hasDay(theme, sub)) return ''
  if (hasEvidenceChoice(theme)) {
    const years = yearsText([yearOf(dataset.reachOf(question).first), yearOf(time)])
    return texts.t('line.tag', { kind: evidence === 'children' ? 'reports' : 'anyage', time: years })
  }
  const { asOf } = value
  return texts.t('line.tag', { kind: asOf === undefined ? 'other' : 'statement', time: asOf ?? time })
}

/** What weakens a value: a sign, and its words for those who do not see it. */
export interface ValueMark {
  readonly sign: '≠' | '≈'
  readonly words: string
  /** Whether the words of the value say it, as "No National Action Plan (inferred)" does. */
  readonly isSaid: boolean
}

/** The marks of a value: sources contradict each other (R33), or it is inferred (R34). */
export const valueMarks = (
  { t }: Pick<Texts, 't'>,
  dataset: Dataset,
  code: EntityCode,
  question: MapQuestion,
  { basis, classes }: MapValue,
): readonly ValueMark[] => [
  ...(dataset.conflictsOf(code, question).length > 0
    ? [{ sign: '≠', words: t('say.conflict'), isSaid: false } as const]
    : []),
  ...(basis ? [{ sign: '≈', words: t('say.inferred'), isSaid: classes.some(isDenial) } as const] : []),
]

/** A value as lists and cells have it. */
export interface ValueInLine {
  readonly words: string
  readonly tag: string
  readonly marks: readonly ValueMark[]
}

/** The answer of a country to a question, with its time and what weakens it. */
export const lineOf = (
  texts: Texts,
  dataset: Dataset,
  code: EntityCode,
  question: MapQuestion,
  value = dataset.valueOf(code, question),
): ValueInLine => ({
  words: valueLine(texts, question, value),
  tag: valueTag(texts, dataset, question, value),
  marks: valueMarks(texts, dataset, code, question, value),
})

/** A line where signs would not be read: words, then what weakens them and is not said in them. */
export const lineText = ({ words, marks }: Omit<ValueInLine, 'tag'>): string =>
  [words, ...marks.flatMap((mark) => (mark.isSaid ? [] : mark.words))].join('. ')

/** The forms that a law names at the time of a question, in words. */
export const namedFormWords = (
  texts: Texts,
  dataset: Dataset,
  code: EntityCode,
  question: MapQuestion,
  forms: readonly CountedForm[] = COUNTED_FORMS,
): string[] =>
  forms
    .filter((sub) =>
      dataset.valueOf(code, { ...question, theme: 'definitions', sub }).classes.includes('named'),
    )
    .map((form) => formWord(texts, form))

/** A line of a comparison without signs, with the forms that a law names where it counts them. */
export const answerText = (
  texts: Texts,
  dataset: Dataset,
  code: EntityCode,
  question: MapQuestion,
  value: MapValue,
): string => {
  const label = lineText(lineOf(texts, dataset, code, question, value))
  const forms = formsCountedOn(question.theme, question.sub)
    ? namedFormWords(texts, dataset, code, question)
    : []
  return forms.length > 0 ? texts.labelled(label, forms.join(', ')) : label
}
