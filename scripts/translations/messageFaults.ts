import { type Choice, lackingVariables, type MessageParts, messageParts } from './messageParts.ts'

const listed = (items: Iterable<string>): string => [...new Set(items)].join(', ')
const inBraces = (names: Iterable<string>): string => listed([...names].map((name) => `{${name}}`))
const sorted = (items: Iterable<string>): string => [...items].toSorted().join(' ')
const tagsIn = (message: string): string[] => message.match(/<\/?[a-zA-Z]\w*\/?>/g) ?? []
const isExact = (key: string): boolean => /^\d+$/.test(key)
const casesOf = (key: string): string => (isExact(key) ? `=${key}` : key)

const NEAR = 24

/** The words before the place that an error of the parser names. */
const placeIn = (message: string, error: unknown): string => {
  const [, line, column] = /line (\d+) col (\d+)/.exec(String(error)) ?? []
  const lines = message.split('\n')
  const end =
    line === undefined ? message.length : lines.slice(0, Number(line) - 1).join('\n').length + Number(column)
  return message.slice(Math.max(0, end - NEAR), end)
}

const choiceFaults = (
  faultOf: (name: string, expected: string, found: string) => string,
  choices: readonly Choice[],
  expectedOf: (choice: Choice) => readonly string[] | undefined,
): string[] =>
  choices.flatMap((choice) => {
    const expected = expectedOf(choice)
    if (!expected || expected.every((key) => choice.keys.includes(key))) return []
    return [faultOf(choice.name, listed(expected.map(casesOf)), listed(choice.keys.map(casesOf)))]
  })

const variableFaults = (id: string, own: MessageParts, english: MessageParts): string[] => {
  const lacking = lackingVariables(id, own, english)
  const unknown = [...own.variables].filter((name) => !english.variables.has(name))
  const expected = english.variables.size > 0 ? inBraces(english.variables) : 'none'
  return [
    ...(lacking.length > 0 ? [`Missing: ${inBraces(lacking)}. Expected placeholders: ${expected}.`] : []),
    ...(unknown.length > 0
      ? [`Not in the English: ${inBraces(unknown)}. Expected placeholders: ${expected}.`]
      : []),
  ]
}

/** Says what is wrong with a translation beside its English. `forms` are those that whole numbers take in the language. */
export const messageFaults = (
  message: string,
  english: string,
  forms: readonly string[],
  id = '',
): readonly string[] => {
  if (message.trim() === '') return ['The text is empty.']
  let own: MessageParts
  try {
    own = messageParts(message)
  } catch (error) {
    return [
      `This cannot be read after “${placeIn(message, error)}”. Every opening brace needs a closing brace, and every choice a case “other”.`,
    ]
  }
  const original = messageParts(english)
  const exactOf = (name: string) =>
    original.plurals.filter((plural) => plural.name === name).flatMap(({ keys }) => keys.filter(isExact))
  const selectOf = (name: string) => original.selects.find((select) => select.name === name)?.keys
  const tags = tagsIn(english)
  const isTagged =
    sorted(new Set(tagsIn(message))) === sorted(new Set(tags)) &&
    message.split('<b>').length === message.split('</b>').length
  return [
    ...variableFaults(id, own, original),
    ...choiceFaults(
      (name, expected, found) => `The plural of “${name}” needs the forms ${expected}. It has ${found}.`,
      own.plurals,
      ({ name, keys }) => {
        const isOneForAll = keys.every((key) => key === 'other' || isExact(key))
        return [...exactOf(name), ...(isOneForAll ? ['other'] : forms)]
      },
    ),
    ...choiceFaults(
      (name, expected, found) => `The choice by “${name}” needs the cases ${expected}. It has ${found}.`,
      own.selects,
      ({ name }) => selectOf(name),
    ),
    ...(isTagged ? [] : [`The tags must be those of the English: ${listed(tags) || 'none'}.`]),
  ]
}
