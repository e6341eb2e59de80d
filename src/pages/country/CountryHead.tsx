import { CountryAnswer } from '../../atlas/panel/CountryContent'
import { CountryLines } from '../../atlas/panel/CountryLines'
import type { CountryFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import { entityFacts } from '../../text/sentences/describeCountry'
import { entityLabel, nameInSentence } from '../../text/sentences/words'
import { CountryOptions } from '../compare/CountryOptions'
import buttons from '../../ui/Button.module.css'
import { type HeadLine, SourceNumbers } from './sourceNumbers'
import styles from './CountryHead.module.css'

/** The country's names today and in the study, notes, the answers to all questions with their times, and links. */
export function CountryHead({ entity, file }: { entity: Entity; file: CountryFile }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const studyName = useDataTranslation()(entity.studyName)
  const { countryOf } = entity
  return (
    <header>
      <p className={styles.way}>
        <a href={root + SITE_PATHS.compare}>{t('countryPage.all')}</a>
      </p>
      <h1>{entityLabel(entity)}</h1>
      <p className={styles.facts}>{entityFacts(texts, entity).join(' · ')}</p>
      {![entity.name, entity.shortName].includes(entity.studyName) && (
        <p className={styles.facts}>
          <Message
            id="panel.study"
            values={{ name: `<q>${studyName.text}</q>` }}
            components={{ q: <span lang={studyName.lang} /> }}
          />
        </p>
      )}
      {countryOf && (
        <p className={styles.facts}>{t('panel.with', { name: dataset.entity(countryOf).shortName })}</p>
      )}
      {entity.note && (
        <p className={styles.facts}>
          <DataTexts of={[entity.note]} />
        </p>
      )}
      <div className={styles.answers}>
        <CountryAnswer entity={entity} file={file} />
        <CountryLines entity={entity} file={file} beside={sourceNumbers} />
      </div>
      <div className={styles.ways}>
        <a
          className={`${buttons.button} ${styles.solid}`}
          data-kind="main"
          href={`${root}?country=${entity.code}`}
        >
          {t('countryPage.onMap')}
        </a>
        <CompareForm code={entity.code} name={nameInSentence(texts, entity)} to={root + SITE_PATHS.compare} />
      </div>
    </header>
  )
}

const sourceNumbers = (line: HeadLine) => <SourceNumbers line={line} />

/** A plain form to the comparison with another country, so that it works without script. */
function CompareForm({ code, name, to }: Pick<Entity, 'code' | 'name'> & { to: string }) {
  const { t } = useTexts()
  return (
    <form className={styles.compare} action={to} method="get">
      <input type="hidden" name="country" value={code} />
      <label htmlFor="compare-with">{t('countryPage.compare', { name })}</label>
      <span>
        <select id="compare-with" name="compare" required defaultValue="">
          <option value="">{t('comparePage.chooseSecond')}</option>
          <CountryOptions others={[code]} chosen={null} />
        </select>
        <button type="submit" className={`${buttons.button} ${styles.solid}`} data-kind="other">
          {t('countryPage.compare.go')}
        </button>
      </span>
    </form>
  )
}
