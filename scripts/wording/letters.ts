import { type Language, LANGUAGES } from '../../src/domain/languages'
import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { dataTextsOf, messagesOf, type ReadText, readingsOfLanguage } from './textsOfLanguage'

/** What a pattern finds in texts, each match once, with the text. */
const found = (texts: readonly ReadText[], pattern: RegExp): string[] => [
  ...new Set(
    texts.flatMap(({ id, text }) => [...text.matchAll(pattern)].map(([match]) => `${id}: ${match}`)),
  ),
]

/** Abbreviations after whose full stop a sentence goes on. */
const ABBREVIATION =
  /(?<![\p{L}\d])(?:[Aa]rts?|paras?|[Ss]s?|pp?|alin|nr|dvs|Abs|Nr|lit|incl|etc|e\.g|et al|Buchst|usw|einschl|Kap|u|z\.\sB|ст|ч|п|стр|см|с|абз|etj|p\.sh|kap)\.\s/gu

/** A number with a full stop, which is the day of a date or an ordinal in German. */
const ORDINAL = /(?<!\d)\d\d?\.\s/g

/** A word that begins a sentence with a small letter; the number of a source and an address are no words. */
const SMALL = /(?<=[\p{L}\p{N})”»’]|\p{L}“)[.?!][”»“’)]?\s(?!doc-\d|\S+\.\p{Ll})\p{Ll}\S*/gu

/** Two numbers with a hyphen between them; the number of an article, such as 382-1, is no range. */
const HYPHENATED = /(?<![\w/.\-–@])(\d{1,4})[a-z]?-(\d{1,4})[a-z]?(?![\w/-]|\.\d)/g

const isRange = (from = '', to = ''): boolean =>
  Number(from) < Number(to) || /^(?:19|20)\d\d-\d\d$/.test(`${from}-${to}`)

const ISO_DATE = /(?<![\w/-])(?:19|20)\d\d-\d\d-\d\d(?![\w/-])/g

type Rules = Readonly<Record<string, () => readonly string[]>>

const rulesFor = (language: Language): Rules => {
  const data = dataTextsOf(language)
  const texts = [...readingsOfLanguage(language), ...data]
  return {
    'mix no letters of two scripts in a word, and have no soft hyphen': () => {
      const words = texts.flatMap(({ id, text }) =>
        (text.match(/[\p{L}\p{M}\u00ad]+/gu) ?? [])
          .filter((word) => /\p{sc=Latin}/u.test(word) && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(word))
          .map((word) => `${id}: ${word}`),
      )
      return [...words, ...found(texts, /\S*\u00ad\S*/g)]
    },
    'begin no sentence with a small letter': () => {
      const shortened = texts.map(({ id, text }) => ({
        id,
        text: text.replaceAll(ABBREVIATION, '… ').replaceAll(ORDINAL, '… '),
      }))
      return found(shortened, SMALL)
    },
    'have an en dash between the ends of a range, and no date in figures alone': () => {
      const ranges = texts.flatMap(({ id, text }) =>
        [...text.matchAll(HYPHENATED)]
          .filter(([, from, to]) => isRange(from, to))
          .map(([range]) => `${id}: ${range}`),
      )
      return [...ranges, ...found(texts, ISO_DATE)]
    },
    'have each remark of a coder as sentences, which the panel joins by full stops': () => {
      const remarks = new Set(
        csvParse(readFileSync('public/data/observations.csv', 'utf8')).map(({ note }) => note),
      )
      const shown = data.filter(({ english }) => remarks.has(english))
      const few = shown.length > 300 ? [] : [`only ${shown.length} remarks were found; expected over 300`]
      return [...few, ...found(shown, /^\p{Ll}.*|.*[;.]$/gu)]
    },
  }
}

/** Verbs that follow a number of things named before. */
const VERB = 'diferă|concordă|aveau|privesc'
const MONTH =
  'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie'

const ROMANIAN: Rules = {
  'has no letter with a cedilla': () =>
    found([...readingsOfLanguage('ro'), ...dataTextsOf('ro')], /\S*[şţŞŢ]\S*/g),
  'has “de” between a number from 20 on and what it counts, and none below': () => {
    const messages = messagesOf('ro')
    const others = new RegExp(
      String.raw`other \{[^{}]*#(?:</\w+>)? (?!(?:de|${VERB})(?!\p{L}))\p{L}[^{}]*\}`,
      'gu',
    )
    const fixed = new RegExp(
      String.raw`(?<!\b(?:[Aa]rt|[Nn]r|alin)\.? ?)(?<![\d.–-])(?!(?:19|20)\d\d )(?:[2-9]\d|\d+(?:00|[2-9]\d)) (?!(?:a|px|de|din|și|sau|la|în|până|${MONTH})(?!\p{L}))\p{Ll}+`,
      'gu',
    )
    return [
      ...found(messages, others),
      ...found(messages, /few \{[^{}]*#(?:<\/\w+>)? de\b/g),
      ...found(readingsOfLanguage('ro'), fixed),
    ]
  },
}

const NO_BODY_ENGAGES = 'a body that works against trafficking is not said to engage in it'

const ENGAGES: Partial<Record<Language, RegExp>> = {
  ru: /за(?:нима|нят)\p{L}*\s(?:ею|(?:[^.;]{0,40}\s)?(?<!с\s)торговлей)|(?<!с\s)торговлей\s(?:людьми|детьми)\s(?:часто\s)?занима\p{L}*|по\sторговле\s(?:людьми|детьми|женщинами)/giu,
  sq: /merre[tn]\sme\strafikim\p{L}*|me\strafikimin[^.;]{0,40}\smerre[tn]|(?:organ|grup|nëngrup|komision|koordinator)\p{L}*\s(?:\p{L}+\s){0,2}për\strafikimin/giu,
}

/** Faults of letters, ranges and dates in the messages, pages and texts of the data, in every language. */
export const letterFaults = (): string[] =>
  LANGUAGES.flatMap((language) => {
    const engages = ENGAGES[language]
    const rules: Rules = {
      ...rulesFor(language),
      ...(language === 'ro' && ROMANIAN),
      ...(engages && {
        [NO_BODY_ENGAGES]: () => found([...readingsOfLanguage(language), ...dataTextsOf(language)], engages),
      }),
    }
    return Object.entries(rules).flatMap(([rule, faults]) =>
      faults().map((fault) => `${language}: ${fault} (${rule})`),
    )
  })
