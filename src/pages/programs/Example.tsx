import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './Programs.module.css'
import { PLACEHOLDER, PROGRAMS_FOLDER, snippet } from './snippets'

/** A file of `docs/programs` as it is, with a link to it. Where the site's address is not known, a script fills it in. */
export function Example({ file, siteUrl }: { file: string; siteUrl: string | null }) {
  const { t } = useTexts()
  const files = useFilesRoot()
  return (
    <figure className={styles.example}>
      <figcaption>
        <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
          {t('programs.download', { file })}
        </a>
      </figcaption>
      <pre
        tabIndex={0}
        role="region"
        aria-label={file}
        lang="en"
        translate="no"
        data-in-place-of-site={siteUrl === null ? PLACEHOLDER : undefined}
      >
        {snippet(file, siteUrl).trimEnd()}
      </pre>
    </figure>
  )
}
