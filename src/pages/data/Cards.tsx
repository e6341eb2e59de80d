import type { ReactNode } from 'react'
import { zipName, fileSize } from '../../pictures/fileName'
import { countryRows } from '../../state/comparison'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { questionLabel } from '../../text/sentences/words'
import buttons from '../../ui/Button.module.css'
import type { SiteData } from '../sitePage'
import styles from './Data.module.css'
import { viewId, VIEWS_FOLDER } from './programFiles'

/** Four ways to take the data: one map, all answers, the days of the treaties, and all files. */
export function Cards({ data: { published, dataset } }: { data: SiteData }) {
  const { t } = useTexts()
  const zip = zipName(published.package.version)
  return (
    <div className={styles.cards}>
      <MapCard published={published} dataset={dataset} />
      <Card name="answers" file="countries.csv" published={published}>
        {t('methods.card.answers.text')}
      </Card>
      <Card name="treaties" file="treaties.csv" published={published}>
        {t('methods.card.treaties.text', { count: dataset.instruments.length })}
      </Card>
      <Card name="all" file={zip} published={published}>
        {t('methods.card.all.text')}
      </Card>
    </div>
  )
}

interface CardProps extends Pick<SiteData, 'published'> {
  name: 'map' | 'answers' | 'treaties' | 'all'
  /** Its path below the folder of the data. */
  file: string
  children: ReactNode
}

function Card({ name, file, published, children }: CardProps) {
  const { t, locale } = useTexts()
  const root = useFilesRoot()
  return (
    <section className={styles.card} aria-labelledby={`card-${name}`}>
      <h2 id={`card-${name}`}>{t(`methods.card.${name}`)}</h2>
      <div className={styles.cardText}>{children}</div>
      <p className={styles.facts}>
        <span data-rows="">
          {file.endsWith('.csv') ? t('methods.card.rows', { count: published.rowsIn(file) }) : 'zip'}
        </span>
        <span data-size="">{fileSize(published.sizeOf(`data/${file}`), locale)}</span>
      </p>
      <a
        className={`${buttons.button} ${styles.save}`}
        data-kind={name === 'map' ? 'main' : undefined}
        href={`${root}data/${file}`}
        download=""
      >
        {t(`methods.card.${name}.save`)}
      </a>
    </section>
  )
}

/** The path of a view's table below the folder of the data. */
const fileOf = (id: string): string => `${VIEWS_FOLDER.replace('data/', '')}${id}.csv`

/** The table of one map; a script shows that of the map from which a reader comes, or the one that is chosen. */
function MapCard({ published, dataset }: Pick<SiteData, 'published' | 'dataset'>) {
  const texts = useTexts()
  const { t, locale } = texts
  const [country] = dataset.entities
  const first = viewId(DEFAULT_FILTERS)
  const isWritten = new Set(published.views)
  if (!country || !isWritten.has(first)) return null
  const maps = countryRows(dataset, country.code, null).map((row) => ({
    id: viewId({ ...DEFAULT_FILTERS, ...row }),
    label: questionLabel(texts, row),
  }))
  return (
    <Card name="map" file={fileOf(first)} published={published}>
      <label>
        {t('methods.card.map.text')}
        <select className="scriptOnly" autoComplete="off" data-map-file="">
          {maps
            .filter(({ id }) => isWritten.has(id))
            .map(({ id, label }) => (
              <option
                key={id}
                value={id}
                data-rows={t('methods.card.rows', { count: published.rowsIn(fileOf(id)) })}
                data-size={fileSize(published.sizeOf(`data/${fileOf(id)}`), locale)}
              >
                {label}
              </option>
            ))}
        </select>
      </label>
      <p className="noScript">{maps.find(({ id }) => id === first)?.label}</p>
    </Card>
  )
}
