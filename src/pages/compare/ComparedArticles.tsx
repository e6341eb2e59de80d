import { LawArticles } from '../../atlas/panel/LawArticles'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import styles from './ComparedArticles.module.css'
import type { ComparedFiles } from './RowsTable'

/** The law of each country in its own words, one next to the other. */
export function ComparedArticles({ files }: Pick<ComparedFiles, 'files'>) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <section className="screenOnly" aria-labelledby="compared-articles">
      <h2 id="compared-articles">{t('article.title')}</h2>
      <div className={styles.articles}>
        {files.map(
          (file) =>
            file && (
              <section key={file.entity} aria-labelledby={`articles-${file.entity}`}>
                <h3 id={`articles-${file.entity}`}>{entityLabel(dataset.entity(file.entity))}</h3>
                <LawArticles file={file} />
              </section>
            ),
        )}
      </div>
    </section>
  )
}
