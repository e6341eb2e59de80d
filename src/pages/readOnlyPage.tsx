import type { ReactNode } from 'react'
import { PatternsSvg } from '../atlas/AtlasProvider'
import { patternFills, patterns } from '../map/markup/patterns'
import { placeOf, useFilesRoot, usePagePath } from '../state/sitePlace'
import { isDraft } from '../domain/reviews'
import { AtlasContext } from '../state/context'
import { createAtlasStore } from '../state/createAtlasStore'
import { filesOf } from '../data/load'
import { TextsProvider, useTexts } from '../text/context'
import type { Texts } from '../text/i18n'
import { PageFrame } from './site/PageFrame'
import type { SiteData, SitePage } from './sitePage'
import siteStyles from './site/Site.module.css'
import styles from './ReadingPage.module.css'

interface Content extends Pick<SitePage['head'], 'title' | 'description' | 'jsonLd'> {
  readonly path: string
  /** Path below `src` of the module that defines it. */
  readonly source: string
  readonly texts: Texts
  /** Whether a translation of it says, until it is reviewed, that the English text is the one that counts. */
  readonly isArgument?: boolean
  readonly children: ReactNode
}

/** A static page around its content, with a store in its default state; English content has its `lang`. */
export const readOnlyPage = (data: SiteData, content: Content): SitePage => {
  const { path, source, texts, title, isArgument = false, children, ...head } = content
  const siteTexts = data.texts
  const isInEnglish = texts.locale !== data.language
  const body = (root: string) => {
    const store = createAtlasStore(data.dataset)
    const files = filesOf({ translations: data.translations })
    const atlas = { id: 'page', store, place: placeOf(root, data.language, path), files }
    const english = isInEnglish ? createAtlasStore(data.english().dataset) : store
    const app = (
      <TextsProvider texts={siteTexts}>
        <AtlasContext value={atlas}>
          <PatternsSvg markup={patterns(patternFills(data.dataset), atlas.id)} />
          <ReadingPage
            isInEnglish={isInEnglish}
            isUnreviewed={isArgument && !isInEnglish && isDraft(data.language)}
          >
            <TextsProvider texts={texts}>
              <AtlasContext value={{ ...atlas, store: english }}>{children}</AtlasContext>
            </TextsProvider>
          </ReadingPage>
        </AtlasContext>
      </TextsProvider>
    )
    return { app }
  }
  return {
    path,
    source,
    head: { ...head, title: siteTexts.t('page.title', { question: title }) },
    body,
  }
}

interface ReadingPageProps {
  isInEnglish?: boolean
  /** Whether to say that it is a draft, and to link to the English page. */
  isUnreviewed?: boolean
  children: ReactNode
}

/** A static page: the header, a column of text and figures, the footer. */
export function ReadingPage({ isInEnglish = false, isUnreviewed = false, children }: ReadingPageProps) {
  const { t } = useTexts()
  return (
    <div className={siteStyles.page} data-content="">
      <PageFrame skipTo={[{ id: 'content', text: t('skip.toContent') }]}>
        <main className={styles.reading} id="content" tabIndex={-1}>
          {isInEnglish && <p className={styles.note}>{t('language.inEnglish')}</p>}
          {isUnreviewed && <DraftNote />}
          {isInEnglish ? <div lang="en">{children}</div> : children}
        </main>
      </PageFrame>
    </div>
  )
}

function DraftNote() {
  const { t } = useTexts()
  const english = useFilesRoot() + usePagePath()
  return (
    <p className={styles.note} data-draft-note="">
      {t('language.draftPage')}{' '}
      <a href={english} hrefLang="en">
        {t('language.samePageInEnglish')}
      </a>
    </p>
  )
}
