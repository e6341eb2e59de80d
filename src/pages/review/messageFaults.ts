import type { MessageId } from '../../text/i18n'
import { type Choice, type MessageParts, messageParts } from '../../text/messageParts'

/** What is wrong with a message, as a message of the page and its values. */
export interface MessageFault {
  readonly id: Extract<MessageId, `review.fault.${string}`>
  readonly values?: Readonly<Record<string, string>>
}

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
  kind: 'plural' | 'choice',
  choices: readonly Choice[],
  expectedOf: (choice: Choice) => readonly string[] | undefined,
): MessageFault[] =>
  choices.flatMap((choice) => {
    const expected = expectedOf(choice)
    if (!expected || expected.every((key) => choice.keys.includes(key))) return []
    const values = {
      name: choice.name,
      expected: listed(expected.map(casesOf)),
      found: listed(choice.keys.map(casesOf)),
    }
    return [{ id: `review.fault.${kind}`, values }]
  })

const variableFaults = (own: MessageParts, english: MessageParts): MessageFault[] => {
  const lacking = [...english.said].filter((name) => !own.said.has(name))
  const unknown = [...own.variables].filter((name) => !english.variables.has(name))
  const expected = inBraces(english.variables)
  return [
    ...(lacking.length > 0
      ? [{ id: 'review.fault.lacks' as const, values: { names: inBraces(lacking), expected } }]
      : []),
    ...(unknown.length > 0
      ? [
          {
            id: expected === '' ? ('review.fault.none' as const) : ('review.fault.unknown' as const),
            values: { names: inBraces(unknown), expected },
          },
        ]
      : []),
  ]
}

/** The faults of a translation beside its English. `forms` are those that whole numbers take in the language. */
export const messageFaults = (
  message: string,
  english: string,
  forms: readonly string[],
): readonly MessageFault[] => {
  if (message.trim() === '') return [{ id: 'review.fault.empty' }]
  let own: MessageParts
  try {
    own = messageParts(message)
  } catch (error) {
    return [{ id: 'review.fault.form', values: { near: placeIn(message, error) } }]
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
    ...variableFaults(own, original),
    ...choiceFaults('plural', own.plurals, ({ name, keys }) => {
      const isOneForAll = keys.every((key) => key === 'other' || isExact(key))
      return [...exactOf(name), ...(isOneForAll ? ['other'] : forms)]
    }),
    ...choiceFaults('choice', own.selects, ({ name }) => selectOf(name)),
    ...(isTagged ? [] : [{ id: 'review.fault.tags' as const, values: { expected: listed(tags) || '–' } }]),
  ]
}
