import type { ComponentProps, ReactNode } from 'react'
import { PlainSearch } from '../../atlas/search/SearchFrame'
import styles from '../../atlas/search/SearchField.module.css'
import { PUBLISHER } from '../../domain/publisher'
import { reviewOf } from '../../domain/reviews'
import { SEARCH_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import footer from './SiteFooter.module.css'
import { SiteHeader } from './SiteHeader'

function SearchSlot() {
  const { t } = useTexts()
  return (
    <>
      <div className={styles.slot} id={SEARCH_ANCHOR} data-search-slot="">
        <PlainSearch />
      </div>
      <p
        className={styles.slotFailed}
        role="alert"
        data-search-failed={t('search.failed')}
        data-retry={t('failure.retry')}
        hidden
      />
    </>
  )
}

interface PageFrameProps extends Omit<ComponentProps<typeof SiteHeader>, 'children'> {
  isAtlas?: boolean
  children: ReactNode
}

/** The header with the search, and the footer, around a page's content; neither is ever hydrated. */
export function PageFrame({ isAtlas, children, ...header }: PageFrameProps) {
  return (
    <>
      <SiteHeader {...header}>
        <SearchSlot />
      </SiteHeader>
      {children}
      {isAtlas ? <AtlasFooter /> : <SiteFooter />}
    </>
  )
}

const NOTES = ['footer.boundaries', 'footer.credit', 'footer.study'] as const

/** The footer of a page that is read: help first, then what no number means, names and boundaries, the study. */
export function SiteFooter() {
  const { t, day, locale } = useTexts()
  const review = reviewOf(locale)
  return (
    <footer className={footer.footer} data-footer="">
      <HelpLink className={footer.help} />
      <p className={footer.caveat}>{t('footer.prevalence')}</p>
      <Notes namesPublisher />
      {review && <p>{t('footer.reviewed', { by: review.by, day: day(review.on) })}</p>}
    </footer>
  )
}

/** The footer of the atlas: one line, of which a phone folds the notes. */
function AtlasFooter() {
  const { t } = useTexts()
  return (
    <footer className={`${footer.footer} ${footer.line}`} data-footer="" data-line="">
      <p className={footer.caveat}>{t('footer.prevalence')}</p>
      <Notes className={footer.notes} />
      <details className={footer.fold}>
        <summary>{t('footer.notes')}</summary>
        <div>
          <p>{t('content.note')}</p>
          <Notes namesPublisher />
        </div>
      </details>
      <HelpLink className={footer.lineHelp} />
    </footer>
  )
}

interface NotesProps {
  className?: string | undefined
  /** Says first who publishes the copy; the one line of the atlas has no room for it. */
  namesPublisher?: boolean
}

/** One text node: separate ones would each move when the fonts load. */
function Notes({ className, namesPublisher = false }: NotesProps) {
  const { t, labelled } = useTexts()
  const publisher =
    PUBLISHER === null ? t('about.noPublisher') : labelled(t('about.publisher'), PUBLISHER.owner)
  return (
    <p className={className}>
      {[...(namesPublisher ? [`${publisher}.`] : []), ...NOTES.map((id) => t(id))].join(' ')}
    </p>
  )
}

function HelpLink({ className }: { className: string | undefined }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <p className={className}>
      <a className={footer.link} href={root + SITE_PATHS.help}>
        {t('site.nav.help')}
      </a>
    </p>
  )
}
