import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { SiteData } from '../sitePage'
import { citationBib, citationText } from './citation'
import { CITATION_FILES } from './downloads'
import styles from './Methods.module.css'
import shared from '../text.module.css'

/** How to cite: as text, for BibTeX and as RIS. */
export function Cite({ published, siteUrl }: Pick<SiteData, 'published' | 'siteUrl'>) {
  const { t, day } = useTexts()
  const root = useFilesRoot()
  const { version } = published.package
  return (
    <>
      <p>{t('methods.cite.lead')}</p>
      <blockquote className={styles.citation}>{citationText(version, day(version), siteUrl)}</blockquote>
      <figure className={styles.bib}>
        <figcaption>BibTeX</figcaption>
        <pre tabIndex={0} role="region" aria-label="BibTeX">
          {citationBib(version, siteUrl)}
        </pre>
      </figure>
      <ul className={`${shared.inline} ${styles.inlineList}`}>
        {CITATION_FILES.map((file) => (
          <li key={file}>
            <a href={`${root}data/${file}`} download="">
              {t(`methods.file.${file}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('methods.cite.values')}</p>
    </>
  )
}
