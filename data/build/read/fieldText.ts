export interface TextFault {
  readonly fault: string
  readonly expected: string
}

/** Characters allowed in a field; the longest has 501 today. */
export const LONGEST_FIELD = 2000

/** Invisible characters, each of which can hide or reorder text. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const ADDRESSES = /[a-z][a-z0-9+.-]*:\/\/[^\s;,()<>"']*|\bhttps?:/gi
/** A web address: http or https and a host, without user name. */
const WEB_ADDRESS =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}\.?(?::\d+)?(?=[/?#]|$)/iu
/** Schemes that run or open something without the two slashes of an address. */
const OTHER_SCHEME = /\b(?:javascript|vbscript|data|file|blob):(?=\S)/i

/** Spreadsheets run such text as a formula; a signed number is none. */
const FORMULA = /^[=+@-]./u
const NUMBER = /^-\d+(\.\d+)?$/

export const characterName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Replaces invisible characters by their names, since they could act on a terminal. */
export const visible = (text: string): string =>
  text.replace(new RegExp(UNSEEN, 'gu'), (character) => `<${characterName(character)}>`)

const hostOf = (address: string): string | undefined =>
  /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase()

/** An archive's address has that of its page at its end, after a slash and of another host. */
const isWebAddress = (address: string): boolean => {
  if (!WEB_ADDRESS.test(address)) return false
  const [, ...inner] = address.split(/(?=https?:\/\/)/i)
  return inner.every((one) => address.includes(`/${one}`) && hostOf(one) !== hostOf(address))
}

const hasOnlyWebAddresses = (text: string): boolean =>
  !OTHER_SCHEME.test(text) && (text.match(ADDRESSES) ?? []).every(isWebAddress)

/** Marks of a comparison are fields of their own in the study's figures. */
const WITHOUT_WORDS = /^[^\p{L}\p{N}=~<>]+$/u

/** Most fields match this, and none of the faults below applies to them. */
const PLAIN = /^(?:\w[\w .;-]{0,99})?$/

/** Returns the first fault of a text that no field may have (docs/decisions/0041). */
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
  if (WITHOUT_WORDS.test(text))
    return { fault: 'has neither a letter nor a figure', expected: 'words, a number or nothing' }
  if (!hasOnlyWebAddresses(text))
    return {
      fault: 'has an address that is not of the web, without a host, or twice',
      expected: 'http:// or https:// and the name of a host, once',
    }
  return undefined
}
