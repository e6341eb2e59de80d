import { SITE_PATHS } from '../../domain/sitePaths'
import { readOnlyPage } from '../../pages/readOnlyPage'
import type { SiteData, SitePage } from '../../pages/sitePage'
import type { Texts } from '../../text/i18n'
import { ProgramsPage } from './ProgramsPage'

/** The page for those who write programs; `texts` are English where its translation is missing. */
export const programsPage = (data: SiteData, texts: Texts): SitePage =>
  readOnlyPage(data, {
    path: SITE_PATHS.programs,
    texts,
    title: data.texts.t('programs.title'),
    description: texts.t('programs.description'),
    isArgument: true,
    isWide: true,
    children: <ProgramsPage published={data.published} siteUrl={data.siteUrl} />,
  })
