import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { CATALOGUES } from '../../src/domain/reviews'
import { englishCatalogue } from '../translations/files'
import { contentLines } from '../translations/lines'
import { contentFiles, lineAsMessage } from './contentFiles'
import { AVOIDED, ONE_TERM } from './plainWords'
import { gradeOf, partsOf, readingsOf, sentencesOf, wordsOf } from './readings'

interface Text {
  readonly id: string
  /** A message with its choices, or a text that has none. */
  readonly message: string
  readonly readings: readonly string[]
}

/** Words that a reader may type, which no page shows. */
const isTyped = (id: string): boolean => /^search\.(?:also|between)/.test(id)

const inCatalogues: readonly Text[] = CATALOGUES.flatMap((name) =>
  Object.entries(englishCatalogue(name))
    .filter(([id]) => !isTyped(id))
    .map(([id, message]) => ({ id, message, readings: readingsOf(message) })),
)

/** Each paragraph, point, heading and cell of the pages in Markdown. */
const inContent: readonly Text[] = contentFiles().flatMap((file) =>
  Object.entries(contentLines(file, readFileSync(`content/en/${file}`, 'utf8'))).flatMap(([id, line]) =>
    lineAsMessage(line)
      .replaceAll(/^(?:> )?(?:#+ |- )?|[*[\]\\]/g, '')
      .split('|')
      .map((text) => text.trim())
      .filter(Boolean)
      .map((message) => ({ id, message, readings: readingsOf(message) })),
  ),
)

const messages = [...inCatalogues, ...inContent]

const statements: readonly Text[] = csvParse(readFileSync('data/study/statements.csv', 'utf8')).flatMap(
  (row) =>
    [row['title'], row['text']].flatMap((text) =>
      text ? [{ id: `statement ${row['id']}`, message: text, readings: [text] }] : [],
    ),
)

/** A document without code and without the addresses of its links, paragraph by paragraph. */
const documentOf = (file: string): Text => {
  const message = readFileSync(file, 'utf8').replaceAll(/```[^]*?```|`[^`]*`|\]\([^)]*\)/g, ' ')
  return {
    id: file,
    message,
    readings: message.split(/\n\n|\n(?=[-|#])/).map((part) => part.replaceAll(/\s+/g, ' ')),
  }
}

const everything = [
  ...messages,
  ...statements,
  ...[
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'data/README.md',
    'docs/methodology.md',
    'docs/embedding.md',
    'docs/offline.md',
    'docs/hosting.md',
    'docs/links-and-markup.md',
    'docs/pictures.md',
    'docs/tasks.md',
    'docs/testing.md',
    'docs/performance.md',
    'docs/internals.md',
  ].map(documentOf),
]

/** Texts that may break a rule, each with why. */
type Excepted = Readonly<Record<string, string>>

/** The texts that break a rule and may not, and the exceptions that nothing needs any more. */
const faults = (
  texts: readonly Text[],
  faultsOf: (text: Text) => readonly string[],
  excepted: Excepted = {},
): string[] => {
  const found = texts.map((text) => ({ id: text.id, lines: faultsOf(text) }))
  return [
    ...found.flatMap(({ id, lines }) => (id in excepted ? [] : lines.map((line) => `${id}: ${line}`))),
    ...Object.keys(excepted)
      .filter((id) => !found.some((text) => text.id === id && text.lines.length > 0))
      .map((id) => `${id}: needs no exception`),
  ]
}

/** The matches of a rule in the readings of a text, each once. */
const inReadings = ({ readings }: Text, find: (reading: string) => readonly string[]): string[] => [
  ...new Set(readings.flatMap(find)),
]

/** The first match in a text, outside what is right; names of variables are not words. */
const firstMatch = (text: string, words: RegExp, right?: RegExp): string | undefined =>
  words.exec((right ? text.replaceAll(right, '') : text).replaceAll(/\{\w+\}/g, '{…}'))?.[0]

const avoidedIn = (text: Text): string[] =>
  inReadings(text, (reading) =>
    AVOIDED.flatMap(({ said, better, butNot }) => {
      const word = firstMatch(reading, said, butNot)
      return word === undefined ? [] : [`“${word}”, better: ${better}`]
    }),
  )

/** Words that a stranger would not understand. */
const strangeWords = (): string[] => {
  const right: Excepted = {
    'statement key-plan-synergy': 'plans on children are other plans than those on child trafficking',
    'CONTRIBUTING.md': 'names what is never said, and the routes of the data files',
    'data/README.md': 'names a data file',
    'statement standards-opsc-title': 'the title of a treaty',
    'statement regional-fd-2004': 'the title of a law',
  }
  return faults(everything, avoidedIn, right)
}

/** “Published”, “decides” and “holds” where they are not the exact word. */
const inexactWords = (): string[] => {
  const exact: Excepted = {
    'statement centre-florence': 'reports of the research centre',
    'statement centre-caveat': 'texts of the research centre',
  }
  // In a lesson, pupils decide, and bring a published text.
  const asked = [...messages, ...statements].filter(({ id }) => !/^(?:lesson|worksheets)\.md/.test(id))
  const words = /\b(?:publish(?:ed|es)|decid(?:e[sd]?|ing)|holds?)\b/gi
  return faults(asked, (text) => inReadings(text, (reading) => reading.match(words) ?? []), exact)
}

const namedOtherwise = (text: Text): string[] =>
  inReadings(text, (reading) =>
    ONE_TERM.flatMap(({ name, not, butNot }) => {
      const other = firstMatch(reading, not, butNot)
      return other === undefined ? [] : [`“${other}”, elsewhere “${name}”`]
    }),
  )

/** Things with another name than elsewhere. */
const otherNames = (): string[] => faults(everything, namedOtherwise)

/** Variables that may be 1, in the messages that count things. */
const COUNTS =
  'act|aggravation|agree|agrees|anyone|base|both|bound|cannot|child|childPlans|children|complete|coordinator|count|differ|differs|distinct|equivalent|fit|fits|full|known|lead|led|least|more|n|named|neither|no|notNamed|notYet|offence|open|other|others|partial|plan|reported|same|topCount|unknown|whole|yes'
const VERB =
  '(?:is|are|was|were|has|have|had|do|does|agrees?|differs?|gives?|names?|meets?|match|matches|leads?|shows?|counts?|remains?|comes?|needs?)'
const NOUNS = String.raw`(?:(?:further|other|more|large|leading|documented) )?(?!(?:as|is|was|does|its|across|this|has|less)\b)(?:[a-z]{2,}s|children|people)`
/** A number and a verb or a noun that is right for one number only. */
const UNBENT = new RegExp(
  String.raw`(?<!\b(?:one|each|any|all|of) (?:of )?(?:the )?)\{(?:${COUNTS})\}(?:(?: of (?:the )?\{\w+\})?(?:\{where\})?(?: and)? ${VERB}\b| ${NOUNS}\b)`,
  'gi',
)
const unbentIn = ({ message }: Text): string[] => partsOf(message).flatMap((part) => part.match(UNBENT) ?? [])

/** Numbers that may be 1 and have no plural form. */
const missingPlurals = (): string[] => {
  const never1: Excepted = {
    'comparePage.sentence.several': 'three or four countries',
    'countryPage.place.region': 'a sub-region has eleven countries at least',
    'methods.sources.documents': 'some hundred documents',
  }
  return faults(messages, unbentIn, never1)
}

/** The messages of the panel, the key, the question and its answer, and of the rules and dates shown with them. */
const SHORT = /^(?:answer|key|line|panel|question|rule|said|treatyDates|why)\./

const longIn = (text: Text): string[] =>
  inReadings(text, (reading) =>
    sentencesOf(reading).filter((sentence) => wordsOf(sentence).length > (SHORT.test(text.id) ? 22 : 25)),
  )

/** Sentences of more than 25 words, or of more than 22 in the panel, the key, the question and the answer. */
const longSentences = (): string[] => {
  const long: Excepted = {
    'statement key-two-treaties': 'the names of two conventions',
    'statement palermo-forms': 'the forms as the Palermo Protocol lists them',
    'statement standards-article-35': 'the words of an article of a convention',
    'methods.llms.rules': 'instructions for programs, which quote the terms',
  }
  return faults([...messages, ...statements], longIn, long)
}

/** The part of the site that a message is for, as its id begins. */
const placeOf = ({ id }: Text): string => id.slice(0, id.indexOf('.'))

const gradeOfMessages = (texts: readonly Text[]): number =>
  gradeOf(texts.map(({ readings }) => readings[0] ?? ''))

/** The school grade that a reader needs, on average and in a part of the site; the average was 5 at most when last measured. */
const HIGHEST_GRADE = { average: 5, part: 11 }
const FEWEST_OF_PART = 5

/** Texts that a reader of about 14 years would not understand. */
const hardTexts = (): string[] => {
  const sentences = messages.filter(({ readings }) => /[.?!]$/.test(readings[0] ?? ''))
  const average = gradeOfMessages(sentences)
  const parts = [...new Set(sentences.map(placeOf))].flatMap((place) => {
    const texts = sentences.filter((text) => placeOf(text) === place)
    const grade = gradeOfMessages(texts)
    return texts.length >= FEWEST_OF_PART && grade > HIGHEST_GRADE.part
      ? [`${place}.*: grade ${grade.toFixed(1)}; expected at most ${HIGHEST_GRADE.part}`]
      : []
  })
  return [
    ...(average > HIGHEST_GRADE.average
      ? [`all messages: grade ${average.toFixed(1)}; expected at most ${HIGHEST_GRADE.average}`]
      : []),
    ...parts,
  ]
}

/** The faults of English by rule, each with the id of its text. */
export const ENGLISH: Readonly<Record<string, () => readonly string[]>> = {
  'words that a stranger would not understand are avoided': strangeWords,
  '“published”, “decides” and “holds” are only where they are the exact word': inexactWords,
  'one thing has one name': otherNames,
  'a number that may be 1 has a plural form': missingPlurals,
  'sentences have at most 25 words, and 22 in the panel, the key, the question and the answer': longSentences,
  'a reader of about 14 years understands the messages, on average': hardTexts,
}
