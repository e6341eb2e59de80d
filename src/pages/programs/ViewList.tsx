import { THEMES } from '../../domain/themes'
import { VIEWS_FOLDER } from '../../export/viewId'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { ListedView } from '../publishedData'
import styles from './Programs.module.css'

/** Every view with its address and its files, by theme. */
export function ViewList({ views }: { views: readonly ListedView[] }) {
  const { t } = useTexts()
  return [...THEMES, null].map((theme) => {
    const own = views.filter((view) => view.theme === theme)
    const title = theme === null ? t('view.routes') : t(`theme.${theme}.short`)
    return (
      <details key={title} className={styles.views}>
        <summary>{t('programs.views.of', { title, count: own.length })}</summary>
        <ul>
          {own.map((view) => (
            <ViewRow key={view.id} view={view} />
          ))}
        </ul>
      </details>
    )
  })
}

function ViewRow({ view: { id, question, csv, json, metadata } }: { view: ListedView }) {
  const { t, dataLang } = useTexts()
  const files = useFilesRoot()
  const formats = [
    ['CSV', csv],
    ['JSON', json],
    ['CSVW', metadata],
  ]
  return (
    <li className={styles.view}>
      <code>{id}</code>
      <span lang={dataLang}>{question}</span>
      <span>
        {formats.map(([name = '', file]) => (
          <a
            key={name}
            href={`${files}${VIEWS_FOLDER}${file}`}
            aria-label={t('text.labelled', { label: name, value: id })}
          >
            {name}
          </a>
        ))}
      </span>
    </li>
  )
}
