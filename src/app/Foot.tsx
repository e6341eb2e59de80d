import { useAtlas } from '../store/context'
import { hasEvidenceChoice } from '../domain/themes'
import { useTexts } from '../text/context'
import styles from './App.module.css'

const DATA_FILES = [
  'classes.csv',
  'observations.csv',
  'treaties.csv',
  'corridors.csv',
  'sources.csv',
] as const

/** What holds for every view: reported, not prevalence; names and boundaries; sources; the data themselves. */
export function Foot({ root }: { root: string }) {
  const { t } = useTexts()
  const theme = useAtlas((state) => state.filters.theme)
  const dataset = useAtlas((state) => state.dataset)
  const sources = hasEvidenceChoice(theme)
    ? dataset.mapSources
        .filter(({ id }) => id === 'frank-hti-2013')
        .map(({ title, publisher }) => `${title} (${publisher})`)
    : [t('key.sources.policy')]
  return (
    <footer className={styles.foot}>
      <p className={styles.footLead}>
        <b>{t('foot.prevalence')}</b> {t('foot.prevalenceMore')}
      </p>
      <p>
        {t('foot.boundaries')} {t('foot.credit')}
      </p>
      <p data-map-sources="">
        {t('key.sources')}: {sources.join('; ')}. {t('foot.study')}{' '}
        {t('foot.data', { version: dataset.dataVersion })}:{' '}
        {DATA_FILES.map((file, index) => (
          <span key={file}>
            {index > 0 && ', '}
            <a href={`${root}data/${file}`}>{file}</a>
          </span>
        ))}
      </p>
    </footer>
  )
}
