import { folderOf, type Language } from '../../../domain/languages'
import { SITE_PATHS } from '../../../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot } from '../../../state/sitePlace'
import { useTexts } from '../../../text/context'
import { linkOf, useDraft } from './draftStore'

/** The language of the site's pages that show the story: that of its texts where there are such pages. */
export const usePagesLanguage = (): Language => {
  const { locale } = useTexts()
  const language = useDraft(({ draft }) => draft.language)
  return SITE_LANGUAGES.includes(language) ? language : locale
}

interface StoryAddresses {
  readonly story: string
  readonly embed: string
  /** Length of the part that holds the story, in characters. */
  readonly length: number
}

/** The addresses of a draft; of the site's pages in the language of its texts, where it has them. */
export const useStoryAddresses = (): StoryAddresses => {
  const root = useFilesRoot()
  const draft = useDraft((state) => state.draft)
  const language = usePagesLanguage()
  const link = linkOf(draft)
  // In Node there is no address of the page, and no draft either.
  const site = link === '' ? root : new URL(root, document.baseURI).href
  const pages = site + folderOf(language)
  return {
    story: `${pages}${SITE_PATHS.story}#${link}`,
    embed: `${pages}${SITE_PATHS.embedStory}#${link}`,
    length: link.length,
  }
}
