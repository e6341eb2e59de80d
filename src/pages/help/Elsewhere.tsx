import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import type { Helpline } from '../publishedData'
import { Documents } from './Documents'
import styles from './Help.module.css'

/** Where no number is shown and why, and the directory of child helplines. */
export function Elsewhere({ helplines }: { helplines: readonly Helpline[] }) {
  const { t, day, list } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const withNumber = new Set(helplines.flatMap(({ where }) => where))
  const without = dataset.entities.filter(({ code }) => !withNumber.has(code))
  return (
    <>
      <p>{t('help.elsewhere.why', { count: without.length })}</p>
      <p>{t('help.elsewhere.which', { list: list(without.map(entityLabel)) })}</p>
      <p>{t('help.elsewhere.what')}</p>
      {helplines
        .filter(({ kind }) => kind === 'directory')
        .map(({ checkedOn, documents }) => (
          <div key={documents[0]?.url} className={styles.number} data-number="directory">
            <h3>
              <a href={documents[0]?.url} rel="noreferrer">
                {t('help.directory')}
              </a>
            </h3>
            <p>{t('help.directory.what')}</p>
            <Documents title={t('help.directory.checked', { day: day(checkedOn) })} documents={documents} />
          </div>
        ))}
    </>
  )
}
