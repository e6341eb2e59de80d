import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Lead } from '../TextSection'
import styles from './Tools.module.css'

/** What a reader can do with the atlas besides reading it, by what they want: each is a page. */
const GROUPS = {
  learn: ['introduction', 'known', 'lesson'],
  make: ['story', 'figure', 'film'],
  use: ['programs', 'embed'],
} as const

type ToolId = (typeof GROUPS)[keyof typeof GROUPS][number]

const PATHS: Readonly<Record<ToolId, string>> = {
  introduction: SITE_PATHS.introduction,
  known: SITE_PATHS.known,
  lesson: SITE_PATHS.lesson,
  story: SITE_PATHS.storyMaker,
  figure: SITE_PATHS.figure,
  film: SITE_PATHS.film,
  programs: SITE_PATHS.programs,
  embed: SITE_PATHS.embedMap,
}

/** The pages to learn, make and use something with the atlas, each with a sentence. */
export function ToolsPage() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <h1>{t('tools.title')}</h1>
      <Lead>{t('tools.lead')}</Lead>
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{t(`tools.${group}`)}</h2>
          <ul className={styles.tools}>
            {GROUPS[group].map((id) => (
              <li key={id}>
                <h3 className={styles.name}>
                  <a href={root + PATHS[id]}>{t(`tools.${id}`)}</a>
                </h3>
                <p>{t(`tools.${id}.about`)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
