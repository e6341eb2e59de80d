/** What is wrong with the text of a field, whatever the file and column, and what was expected. */
export interface TextFault {
  readonly fault: string
  readonly expected: string
}

/** Most characters of a field; the longest of today has 501. */
export const LONGEST_FIELD = 2000

/** Control, format and direction characters, and separators of lines: nobody sees them, and each can hide or turn text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** Anything written as an address, as far as it goes. */
const ADDRESSES = /[a-z][a-z0-9+.-]*:\/\/[^\s;,()<>"']*|\bhttps?:/gi
/** http or https and the name of a host, with nothing before the name. */
const WEB_ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}\.?(?::\d+)?(?=[/?#]|$)/iu
/** What runs or opens something without the two slashes of an address. */
const OTHER_SCHEME = /\b(?:javascript|vbscript|data|file|blob):(?=\S)/i

/** How spreadsheets know a formula; a sign of its own and a number are none. */
const FORMULA = /^[=+@-]./u
const NUMBER = /^-\d+(\.\d+)?$/

/** A character as people name it, such as `U+202E`. */
export const characterName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The text with a name in place of every character that nobody sees: it may not act on a terminal either. */
export const visible = (text: string): string =>
  text.replace(new RegExp(UNSEEN, 'gu'), (character) => `<${characterName(character)}>`)

/** Whether everything in the text that is written as an address is one of the web, with a host. */
const hasOnlyWebAddresses = (text: string): boolean =>
  !OTHER_SCHEME.test(text) && (text.match(ADDRESSES) ?? []).every((address) => WEB_ADDRESS.test(address))

/** Codes, days, ids and short words, which nearly all fields are: nothing below is wrong with them. */
const PLAIN = /^(?:\w[\w .;-]{0,99})?$/

/** What no field of any file may hold (docs/decisions/0041): the first fault, if there is one. */
export const faultOfText = (text: string): TextFault | undefined => {
  if (PLAIN.test(text)) return undefined
  const [unseen] = UNSEEN.exec(text) ?? []
  if (unseen !== undefined)
    return {
      fault: `has the character ${characterName(unseen)}, which nobody sees`,
      expected: 'characters that can be seen',
    }
  if (text.length > LONGEST_FIELD)
    return { fault: `has ${text.length} characters`, expected: `${LONGEST_FIELD} characters at most` }
  if (FORMULA.test(text) && !NUMBER.test(text))
    return {
      fault: `begins with ${text.slice(0, 1)}, which spreadsheets run as a formula`,
      expected: 'a text that begins with a letter or a figure',
    }
  if (!hasOnlyWebAddresses(text))
    return {
      fault: 'has an address that is not of the web, or without a host',
      expected: 'http:// or https:// and the name of a host',
    }
  return undefined
}
