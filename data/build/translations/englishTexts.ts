import type { Evidence } from '../read/evidence'
import { offenceLocator } from '../rules/locators'
import { TEXT_KINDS, type TextKind } from '../read/translations'

type Column = (evidence: Evidence) => readonly (string | undefined)[]

/** A date of figures and an address alone need no translation. */
const hasWords = (text: string | undefined): boolean =>
  text !== undefined && /\p{L}{2}/u.test(text.replaceAll(/https?:\/\/\S+/g, ''))

/** Names of places that are read as one list, such as "Annex; Leading institutions, note". */
const eachOf = (list: string): string[] => list.split('; ')

const COLUMNS: Readonly<Record<TextKind, Column>> = {
  entity: ({ entities }) => [
    ...entities.map(({ note }) => note),
    ...entities.flatMap(({ studyName, name, shortName }) =>
      studyName === name || studyName === shortName ? [] : [studyName],
    ),
  ],
  instrument: ({ instruments }) => instruments.map(({ title }) => title),
  place: ({ studyStatements, totals }) => [
    ...studyStatements.flatMap(({ places }) => places),
    ...totals.flatMap(({ whereInReport }) => eachOf(whereInReport)),
  ],
  title: ({ studyStatements }) => studyStatements.map(({ title }) => title),
  statement: ({ studyStatements }) => studyStatements.map(({ text }) => text),
  locator: ({ policy, articles, criminalisation, memberships, helplines }) => [
    ...[policy, articles, memberships, helplines].flat().map(({ locator }) => locator),
    ...criminalisation.map(({ entity }) => offenceLocator(entity)),
  ],
  note: ({ policy, treaties, names, totals, changes }) => [
    ...policy.map(({ note }) => note),
    ...policy.map(({ supersededBy }) => supersededBy),
    ...treaties.map(({ note }) => note),
    ...names.map(({ note }) => note),
    ...totals.map(({ reading }) => reading),
    ...changes.map(({ why }) => why),
  ],
  detail: ({ policy }) => [...policy.map(({ detail }) => detail), ...policy.map(({ later }) => later.text)],
  article: ({ articles, articleDifferences, laws }) => [
    ...laws.filter(({ isPrintedLater }) => !isPrintedLater).map(({ law }) => law),
    ...articles.map(({ languageName }) => languageName),
    ...articles.flatMap(({ inForceNote, wordingNote, note }) => [inForceNote, wordingNote, note]),
    ...articleDifferences.map(({ reason }) => reason),
  ],
  said: ({ policy }) => policy.map(({ said }) => said),
  source: ({ sources }) => [
    ...sources.map(({ date }) => date).filter(hasWords),
    ...sources.flatMap(({ terms, limitations, better }) => [terms, limitations, better]).filter(hasWords),
  ],
  publisher: ({ sources }) => sources.map(({ publisher }) => publisher),
}

/** A text of the data as its file has it; a statement of the study may name published totals, as `{lead-any}`. */
export interface EnglishText {
  readonly kind: TextKind
  readonly english: string
}

/** Every text of the data that the site shows in words of its own, each once, by kind and then in file order. */
export const englishTexts = (evidence: Evidence): EnglishText[] => {
  const kindOf = new Map<string, TextKind>()
  for (const kind of TEXT_KINDS)
    for (const english of COLUMNS[kind](evidence))
      if (english && !kindOf.has(english)) kindOf.set(english, kind)
  return [...kindOf].map(([english, kind]) => ({ kind, english }))
}
