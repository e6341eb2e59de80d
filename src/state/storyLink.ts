import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { isLanguage } from '../domain/languages'
import { cleanLine, cleanText } from './cleanText'
import type { Story, StoryNote, StoryStep } from './story'

/** The form of the links; a page does not read links of a later form. */
const VERSION = 1

/** The longest link that is read, in characters after `#`; browsers and mail programs cope with it. */
export const LONGEST_LINK = 16_000

/** The longest text in a link once it is unpacked, in bytes: a small link may unpack to a very large text. */
const LONGEST_TEXT = 200_000

/** Why a link shows no story: it is damaged, too long, or was made by a later version of the atlas. */
export type StoryFault = 'broken' | 'too-long' | 'later'

export type ReadStory =
  | { readonly story: Story; readonly fault?: undefined }
  | { readonly fault: StoryFault; readonly story?: undefined }

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )

/** Four decimals of a degree are ten metres: more than a note on a map of countries needs. */
const degrees = (value: number): number => Math.round(value * 1e4) / 1e4

const writeNote = (note: StoryNote): readonly unknown[] => {
  const text = cleanLine(note.text)
  if (note.kind === 'country') return ['c', text, note.country]
  return note.kind === 'place'
    ? ['p', text, degrees(note.lon), degrees(note.lat)]
    : ['a', text, note.from, note.to]
}

const writeStep = ({ query, text, notes }: StoryStep): readonly unknown[] => [
  query,
  cleanText(text),
  ...(notes.length > 0 ? [notes.map(writeNote)] : []),
]

/** Writes a story as the part of a link after `#`: the packed story, in letters that a link may have. */
export const writeStory = ({ language, title, by, steps }: Story): string => {
  const list = [VERSION, language, cleanLine(title), cleanLine(by), steps.map(writeStep)]
  return toBase64Url(deflateSync(strToU8(JSON.stringify(list)), { level: 9 }))
}

const isText = (value: unknown): value is string => typeof value === 'string'

const isCode = (value: unknown): value is string => isText(value) && /^[A-Z]{3}$/.test(value)

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most

const readNote = (value: unknown): StoryNote[] => {
  if (!Array.isArray(value)) return []
  const [kind, given, first, second]: unknown[] = value
  if (!isText(given)) return []
  const text = cleanLine(given)
  if (kind === 'c' && isCode(first)) return [{ kind: 'country', text, country: first }]
  if (kind === 'p' && isWithin(first, 180) && isWithin(second, 90))
    return [{ kind: 'place', text, lon: degrees(first), lat: degrees(second) }]
  if (kind === 'a' && isCode(first) && isCode(second))
    return [{ kind: 'arrow', text, from: first, to: second }]
  return []
}

const readStep = (value: unknown): StoryStep[] => {
  if (!Array.isArray(value)) return []
  const [query, text, notes = []]: unknown[] = value
  if (!isText(query) || !isText(text) || !Array.isArray(notes)) return []
  return [
    {
      query: new URLSearchParams(query).toString().replaceAll('%2C', ','),
      text: cleanText(text),
      notes: notes.flatMap(readNote),
    },
  ]
}

const storyFrom = (value: unknown): ReadStory => {
  if (!Array.isArray(value)) return { fault: 'broken' }
  const [version, language, title, by, steps]: unknown[] = value
  if (typeof version === 'number' && version > VERSION) return { fault: 'later' }
  if (version !== VERSION || !isText(title) || !isText(by) || !Array.isArray(steps))
    return { fault: 'broken' }
  return {
    story: {
      language: isText(language) && isLanguage(language) ? language : 'en',
      title: cleanLine(title),
      by: cleanLine(by),
      steps: steps.flatMap(readStep),
    },
  }
}

/** The longest draft that is read, so that a story that has become too long for a link can be made shorter. */
export const LONGEST_DRAFT = 4 * LONGEST_LINK

/** Reads a story from the part of a link after `#`. It never throws; a link that cannot be read has a fault. */
export const readStory = (link: string, longest = LONGEST_LINK): ReadStory => {
  if (link.length > longest) return { fault: 'too-long' }
  try {
    const bytes = inflateSync(fromBase64Url(link), { out: new Uint8Array(LONGEST_TEXT) })
    return storyFrom(JSON.parse(strFromU8(bytes)))
  } catch {
    return { fault: 'broken' }
  }
}
