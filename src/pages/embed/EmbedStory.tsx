import { SITE_PATHS, versionFolder } from '../../domain/sitePaths'
import { EVIDENCE } from '../../domain/evidence'
import { hasDay, subsOf, THEMES } from '../../domain/themes'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { LINK_PARAMETERS } from '../../state/link'
import { placeOf } from '../../state/sitePlace'
import type { Texts } from '../../text/i18n'
import { questionText, routesQuestion } from '../../text/sentences/words'
import type { EmbedData, SitePage } from '../sitePage'
import styles from './OldStory.module.css'
import { MAP_QUESTIONS_FILE, type MapQuestions, STORY_SCRIPT } from './embedFiles'
import { STUDY_DAY } from '../../domain/treaty'

const mapQuestions = ({ dataset }: EmbedData, texts: Texts): MapQuestions => {
  const undated = { ...texts, day: () => '<day/>' }
  const question = (asked: Partial<Filters>) => {
    const filters = { ...DEFAULT_FILTERS, ...asked }
    // A link of that release had no year: other questions are of their usual time.
    return questionText(hasDay(filters.theme, filters.sub) ? undated : texts, dataset, filters)
  }
  return {
    parameters: LINK_PARAMETERS,
    theme: DEFAULT_FILTERS.theme,
    day: STUDY_DAY,
    questions: [
      ['routes', routesQuestion(texts, DEFAULT_FILTERS)],
      ...dataset.instruments.map(
        ({ id }) => [`treaties/${id}`, question({ theme: 'treaties', instrument: id })] as const,
      ),
      ...THEMES.flatMap((theme) =>
        subsOf(theme).flatMap((sub) =>
          EVIDENCE.map(
            (evidence) =>
              [
                `${theme}/${sub}/${evidence}`,
                question({ theme, sub: dataset.partOf(theme, sub), evidence }),
              ] as const,
          ),
        ),
      ),
    ],
  }
}

/** The content of a frame in place of a story of the second release: what changed, and room for the maps that its address names. */
export const storyPage = (data: EmbedData, texts: Texts): SitePage => {
  const { frozen, language } = data
  const { t, day } = texts
  const path = (frozen ? versionFolder(frozen.version) : '') + SITE_PATHS.embedStory
  return {
    path,
    head: {
      title: frozen ? `${t('story.old.title')} (${day(frozen.version)})` : t('story.old.title'),
      description: t('story.old.text'),
    },
    classicScript: STORY_SCRIPT,
    isWhole: true,
    inlined: new Map([[MAP_QUESTIONS_FILE, JSON.stringify(mapQuestions(data, texts))]]),
    body: (root) => {
      const { pages } = placeOf(root, language, path)
      const app = (
        <main className={styles.notice} data-content="">
          <h1 className={styles.title}>{t('story.old.title')}</h1>
          <p>{t('story.old.text')}</p>
          <div hidden data-maps={pages}>
            <p>{t('story.old.maps')}</p>
            <ol className={styles.maps} />
          </div>
          <p>
            <b>{t('footer.prevalence')}</b> <a href={pages + SITE_PATHS.help}>{t('embed.help')}</a>
          </p>
        </main>
      )
      return { app }
    },
  }
}
