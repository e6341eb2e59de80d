import { isLanguage, type Language, LANGUAGES } from '../domain/languages'

/**
 * The languages to write pages in, from what the build was told in LANGUAGES, such as `en,ru`; all where it was told
 * nothing. While you work, one or two are written in a fraction of the time. Throws on one that there is not.
 */
export const languagesFrom = (given: string | undefined): readonly Language[] => {
  if (given === undefined || given.trim() === '') return LANGUAGES
  return given.split(',').map((tag) => {
    const language = tag.trim()
    if (!isLanguage(language))
      throw new Error(
        `LANGUAGES is "${given}": there is no "${language}". Expected some of ${LANGUAGES.join(', ')}.`,
      )
    return language
  })
}
