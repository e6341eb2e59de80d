import { hasEvidenceChoice } from '../../domain/themes'
import { useAtlas } from '../../store/context'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import styles from './Legend.module.css'

const DATA_FILES = ['classes.csv', 'observations.csv', 'treaties.csv', 'sources.csv'] as const

/** The source that the maps of roles rest on; law and policy rest on many, named where they are used. */
const REPORTS_SOURCE = 'frank-hti-2013'

/** What the present map rests on, and the data themselves. */
export function KeySources() {
  const root = useSiteRoot()
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const theme = useAtlas((state) => state.filters.theme)
  const instrument = useAtlas((state) => state.filters.instrument)
  const ids = hasEvidenceChoice(theme)
    ? [REPORTS_SOURCE]
    : theme === 'treaties'
      ? dataset.treatySourceIds(instrument)
      : []
  const titles = dataset.mapSources
    .filter(({ id }) => ids.includes(id))
    .map(({ title }) => (hasEvidenceChoice(theme) ? t('key.sources.reports', { title }) : title))
  return (
    <p className={styles.sources} data-map-sources="">
      {t('key.sources')}: {titles.length > 0 ? titles.join('; ') : t('key.sources.policy')}.{' '}
      {t('key.download')} {dataset.dataVersion}:{' '}
      {DATA_FILES.map((file, index) => (
        <span key={file}>
          {index > 0 && ', '}
          <a href={`${root}data/${file}`}>{file}</a>
        </span>
      ))}
    </p>
  )
}
