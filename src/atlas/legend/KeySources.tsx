import { memo } from 'react'
import { useAtlas, useFilters } from '../../state/context'
import { linkTo } from '../../state/linkTo'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { mapSources } from '../../text/sentences/mapSources'
import styles from './Legend.module.css'

const DATA_FILES = ['classes.csv', 'observations.csv', 'treaties.csv', 'sources.csv'] as const

/** What the present map rests on, and the data themselves. */
export const KeySources = memo(function KeySources() {
  const root = useFilesRoot()
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument')
  const sources = mapSources(texts, dataset, filters)
  return (
    <p className={styles.sources} data-map-sources="">
      {/* One text, which does not move where its letters change their width. */}
      {`${t('key.sources', { sources })} ${t('key.download')} ${dataset.dataVersion}: `}
      {DATA_FILES.map((file, index) => (
        <span key={file}>
          {index > 0 && ', '}
          <a href={linkTo(root, `data/${file}`)}>{file}</a>
        </span>
      ))}
    </p>
  )
})
