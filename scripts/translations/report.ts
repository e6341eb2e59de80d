import { type Language, LANGUAGES } from '../../src/domain/languages'
import { isDraft } from '../../src/domain/reviews'
import { type Behind, behindIn } from './catalogue'

const SHOWN = 80

const lineOf = ({ id, english, translatedFrom, isInEnglish, isCaution }: Behind): string => {
  const what = translatedFrom === undefined ? 'not translated' : 'its English has changed'
  const shown = isInEnglish ? 'readers see English' : 'readers see the earlier translation'
  const text = english.length > SHOWN ? `${english.slice(0, SHOWN)}…` : english
  return `  ${id}: ${what}, ${shown}${isCaution ? ' (a caution)' : ''}: ${text}`
}

/** What is behind its English, with a line for each language and each text; and the reviewed languages of which something is. */
export const behindReport = (): {
  readonly text: string
  readonly reviewed: readonly Language[]
} => {
  const all = LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    language,
    behind: behindIn(language),
  }))
  const lines = all
    .filter(({ behind }) => behind.length > 0)
    .flatMap(({ language, behind }) => [
      `${language}: ${behind.length} behind their English`,
      ...behind.map(lineOf),
    ])
  return {
    text: lines.length > 0 ? lines.join('\n') : 'no text is behind its English',
    reviewed: all
      .filter(({ language, behind }) => behind.length > 0 && !isDraft(language))
      .map(({ language }) => language),
  }
}
