import { LICENCES_FILE } from '../../domain/sitePaths'
import { citationBib, citationText } from '../../pictures/citation'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Titled } from '../../text/dataTexts'
import { formatsOf } from '../../text/formats'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import styles from './Data.module.css'
import { CITATION_FILES } from './describeData'

/** How to cite: as text, for BibTeX and as RIS. */
export function Cite({ published, siteUrl }: Pick<SiteData, 'published' | 'siteUrl'>) {
  const { t } = useTexts()
  const root = useFilesRoot()
  const { version } = published.package
  return (
    <>
      <p>{t('methods.cite.lead')}</p>
      <blockquote className={styles.citation} lang="en">
        {citationText(version, formatsOf('en').day(version), siteUrl)}
      </blockquote>
      <figure className={styles.bib}>
        <figcaption className="noteText">BibTeX</figcaption>
        <pre className={shared.code} tabIndex={0} role="region" aria-label="BibTeX">
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
      <p className="quietText">{t('methods.cite.values')}</p>
    </>
  )
}

/** Whose work the atlas is, and under which terms its text and code are. */
export function Terms() {
  const { t } = useTexts()
  const filesRoot = useFilesRoot()
  return (
    <>
      <p>
        <Titled text={t('methods.terms.affiliation')} />
      </p>
      <p>{t('methods.terms.text')}</p>
      <p>
        {t('methods.terms.code')} {t('methods.terms.libraries')}{' '}
        <a href={filesRoot + LICENCES_FILE}>{LICENCES_FILE}</a>
      </p>
    </>
  )
}
