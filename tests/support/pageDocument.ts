import type { Language } from '../../src/domain/languages'
import type { SitePage } from '../../src/pages/sitePage'
import { pageDocument as documentOf, type PageFiles } from '../../src/build/PageDocument'
import { allTexts } from './allTexts'
import { parseDocument } from './parseDocument'

interface ReportedAnswer {
  readonly siteUrl: string | null
  readonly language?: Language
  readonly root?: string
}

const FILES: PageFiles = {
  file: 'assets/script.js',
  imports: ['assets/imported.js'],
  styles: ['assets/first.css', 'assets/second.css'],
  data: [],
  fonts: 'assets/fonts.css',
}
const OF_EMBED: PageFiles = { ...FILES, early: 'assets/frame.js', data: ['data/atlas.json'] }

/** The text of a page's document, with made-up names of its files. */
export const pageText = (
  page: SitePage,
  { siteUrl, language = 'en', root = '../../' }: ReportedAnswer,
): string => {
  const texts = { ...allTexts(), locale: language }
  const files = page.isEmbed ? OF_EMBED : FILES
  return documentOf(page, { texts, siteUrl, root, files })
}

/** The document of a page as a browser reads it. */
export const pageDocument = (page: SitePage, told: ReportedAnswer): Document =>
  parseDocument(pageText(page, told)) as unknown as Document

/** The value of an attribute of the first element that fits. */
export const attributeIn = (document: Document, selector: string, name: string): string | null | undefined =>
  document.querySelector(selector)?.getAttribute(name)
