import type { StatementsFile } from '../data/contract'
import { SITE_PATHS } from '../domain/sitePaths'
import { ContactLine } from '../pages/correct/SendReport'
import { FindingsPage } from '../pages/findings/FindingsPage'
import { GuidePage } from '../pages/guide/GuidePage'
import { HelpPage } from '../pages/help/HelpPage'
import { lessonPages } from '../tools/lesson/pages'
import { datasetJsonLd } from '../pages/methods/datasetJsonLd'
import { MethodsPage } from '../pages/methods/MethodsPage'
import { MissingPage } from '../pages/MissingPage'
import { Prose } from '../pages/Prose'
import { programsPage } from '../tools/programs/page'
import { readOnlyPage } from '../pages/readOnlyPage'
import { ReviewPage } from '../pages/review/ReviewPage'
import type { SiteData, SitePage } from '../pages/sitePage'
import { isTranslated, type LongPage } from '../text/content'

/** The static pages but for those of countries. A long page without a translation is in English. */
export const readingPages = (data: SiteData): readonly SitePage[] => {
  const { texts } = data
  const dataFor = (page: LongPage): SiteData => (isTranslated(page, data.language) ? data : data.english())
  const findings = dataFor('findings')
  const guide = dataFor('guide')
  const accessibility = dataFor('accessibility')
  const methods = dataFor('methods')
  const { statements } = JSON.parse(data.dataText('statements.json')) as StatementsFile
  return [
    readOnlyPage(data, {
      path: SITE_PATHS.findings,
      texts: findings.texts,
      title: texts.t('site.nav.findings'),
      description: findings.texts.t('findings.description'),
      isArgument: true,
      isWide: true,
      children: <FindingsPage statements={statements} topology={data.outlines} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.guide,
      texts: guide.texts,
      title: texts.t('footer.guide'),
      description: guide.texts.t('guide.description'),
      isArgument: true,
      children: <GuidePage topology={data.outlines} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.accessibility,
      texts: accessibility.texts,
      title: texts.t('footer.accessibility'),
      description: accessibility.texts.t('accessibility.description'),
      isArgument: true,
      children: (
        <Prose page="accessibility" parts={{ contact: <ContactLine contact={data.corrections.contact} /> }} />
      ),
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.help,
      texts,
      title: texts.t('site.nav.help'),
      description: texts.t('help.description'),
      children: <HelpPage published={data.published} language={data.language} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.methods,
      texts: methods.texts,
      title: texts.t('site.page.methods'),
      description: methods.texts.t('methods.description'),
      isArgument: true,
      jsonLd: [datasetJsonLd(data.english())],
      isWide: true,
      children: <MethodsPage {...methods} />,
    }),
    ...lessonPages(data, statements),
    programsPage(data, dataFor('programs').texts),
    readOnlyPage(data, {
      path: SITE_PATHS.review,
      texts,
      title: texts.t('review.title'),
      description: texts.t('review.description'),
      children: <ReviewPage data={data} />,
    }),
  ]
}

/** `404.html`, which hosts send for a missing address; the English page names the ways back in the `others`, too. */
export const pageForMissing = (data: SiteData, others: readonly SiteData[]): SitePage => {
  const { texts } = data
  const page = readOnlyPage(data, {
    path: '',
    texts,
    title: texts.t('missing.title'),
    description: texts.t('missing.description'),
    children: <MissingPage others={others.map((other) => other.texts)} />,
  })
  return { ...page, head: { ...page.head, title: texts.t('missing.title') }, isForMissing: true }
}
