import { answerOf } from '../../state/answer'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useFilesRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import buttons from '../../ui/Button.module.css'
import type { SiteData } from '../sitePage'
import shared from '../text.module.css'
import styles from './Data.module.css'
import {
  PLACEHOLDER,
  PROGRAM_FILES,
  PROGRAMS_FOLDER,
  RECIPES,
  VIEWS_FOLDER,
  VIEWS_LIST,
} from './programFiles'

/** Three lines each for R, Python and a spreadsheet, with the address of this copy. */
export function Recipes({ data: { dataset, siteUrl } }: { data: SiteData }) {
  const { t } = useTexts()
  const files = useFilesRoot()
  const { counts } = answerOf(dataset, DEFAULT_FILTERS)
  return (
    <>
      <p className="smallText">{t('methods.programs.lead')}</p>
      {Object.entries(RECIPES).map(([name, lines]) => {
        const title = name === 'spreadsheet' ? t('methods.programs.spreadsheet') : name
        return (
          <div key={name} className={styles.recipe} data-recipe={name}>
            <h3>{title}</h3>
            <pre
              className={shared.code}
              tabIndex={0}
              role="region"
              aria-label={title}
              lang="en"
              translate="no"
              data-in-place-of-site={siteUrl === null ? PLACEHOLDER : undefined}
            >
              {lines.join('\n').replaceAll(PLACEHOLDER, siteUrl ?? PLACEHOLDER)}
            </pre>
            <button
              type="button"
              className={`scriptOnly ${buttons.button}`}
              aria-label={t('methods.copyOf', { name: title })}
              data-copy=""
              data-copied={t('methods.copied')}
              data-failed={t('methods.copyFailed')}
            >
              {t('methods.copy')}
            </button>
          </div>
        )
      })}
      <p className="visuallyHidden" role="status" data-copy-status="" />
      <p className="smallText">
        {t('methods.programs.counts', { counts: counts.map(({ total }) => total).join(' · ') })}{' '}
        {t('methods.programs.more')}{' '}
        {PROGRAM_FILES.map((file) => (
          <span key={file}>
            <a href={`${files}${PROGRAMS_FOLDER}${file}`} download="">
              {file}
            </a>
            {' · '}
          </span>
        ))}
        <a href={`${files}${VIEWS_FOLDER}${VIEWS_LIST}`}>{t('methods.programs.addresses')}</a>
      </p>
    </>
  )
}
