import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { isDraft, reviewOf } from '../../domain/reviews'
import { useTexts } from '../../text/context'
import styles from './SiteFooter.module.css'

const NOTES = ['footer.boundaries', 'footer.credit', 'footer.study'] as const

/** The footer of a page that is read: help first, then what no number means, names and boundaries, the study. */
export function SiteFooter() {
  const { t, day, locale } = useTexts()
  const root = useSiteRoot()
  const review = reviewOf(locale)
  return (
    <footer className={styles.footer} data-footer="">
      <HelpLink className={styles.help} />
      <p className={styles.caveat}>{t('footer.prevalence')}</p>
      <Notes />
      {review && <p>{t('footer.reviewed', { by: review.by, day: day(review.on) })}</p>}
      {isDraft(locale) && (
        <p>
          <a className={styles.link} href={linkTo(root, SITE_PATHS.review)}>
            {t('language.review')}
          </a>
        </p>
      )}
    </footer>
  )
}

/** The footer of the atlas: one line, of which a phone folds the notes. */
export function AtlasFooter() {
  const { t } = useTexts()
  return (
    <footer className={`${styles.footer} ${styles.line}`} data-footer="" data-line="">
      <p className={styles.caveat}>{t('footer.prevalence')}</p>
      <Notes className={styles.notes} />
      <details className={styles.fold}>
        <summary>{t('footer.notes')}</summary>
        <div>
          <p>{t('content.note')}</p>
          <Notes />
        </div>
      </details>
      {!useIsFile() && <HelpLink className={styles.lineHelp} />}
    </footer>
  )
}

/** One text node: separate ones would each move when the fonts load. */
function Notes({ className }: { className?: string | undefined }) {
  const { t } = useTexts()
  return <p className={className}>{NOTES.map((id) => t(id)).join(' ')}</p>
}

function HelpLink({ className }: { className: string | undefined }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <p className={className}>
      <a className={styles.link} href={linkTo(root, SITE_PATHS.help)}>
        {t('site.nav.help')}
      </a>
    </p>
  )
}
