import { isDraft, isLanguage, type Language, LANGUAGES } from '../domain/languages.ts'

/** The languages of LANGUAGES: such as `en,ru`, or `reviewed`; all where empty. Throws on an unknown one. */
export const languagesFrom = (given: string | undefined): readonly Language[] => {
  if (given === undefined || given.trim() === '') return LANGUAGES
  if (given.trim() === 'reviewed') return LANGUAGES.filter((language) => !isDraft(language))
  return given.split(',').map((tag) => {
    const language = tag.trim()
    if (!isLanguage(language))
      throw new Error(
        `LANGUAGES is "${given}": there is no "${language}". Expected "reviewed", or some of ${LANGUAGES.join(', ')}.`,
      )
    return language
  })
}
