import { SITE_PATHS } from '../../domain/sitePaths'
import type { Catalogue } from '../../text/i18n'
import { pluralForms } from '../../text/messageParts'
import { readOnlyPage } from '../readOnlyPage'
import type { SiteData, SitePage } from '../sitePage'
import { ReviewPage } from './ReviewPage'
import { type InlinedReview, REVIEW_FILE } from './reviewSource'

/** Messages that the tools of the page say. */
const SAID = /^(?:review\.(?!place|how|status|terms|questions|catalogue)|correct\.|text\.)/

const said = (...catalogues: readonly Catalogue[]): Catalogue =>
  Object.fromEntries(catalogues.flatMap(Object.entries<string>).filter(([id]) => SAID.test(id)))

/** The page for reviewers of a language; in English an overview, in which nothing is corrected. */
export const reviewPage = (data: SiteData): SitePage => {
  const { texts, language } = data
  const page = readOnlyPage(data, {
    path: SITE_PATHS.review,
    texts,
    title: texts.t('review.title'),
    description: texts.t('review.description'),
    children: <ReviewPage data={data} />,
  })
  if (language === 'en') return page
  const inlined: InlinedReview = {
    messages: said(data.messages, data.pageMessages),
    language,
    forms: [...pluralForms(language)],
    place: data.corrections,
    dataVersion: data.published.package.version,
  }
  return {
    ...page,
    module: 'src/pages/review/startReview.tsx',
    isWhole: true,
    inlined: new Map([[REVIEW_FILE, JSON.stringify(inlined)]]),
  }
}
