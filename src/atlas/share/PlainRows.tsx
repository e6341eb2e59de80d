import { countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { linkTo, usePagePath, useSiteRoot } from '../../state/sitePlace'
import { queryOfMaps, queryOfStep } from '../../state/story'
import { useTexts } from '../../text/context'
import { Row } from './Row'
import styles from './Share.module.css'
import type { Subject } from './subject'

/** Prints the page; a country's own page is the one that is made for paper. */
export function PrintRow({ subject }: { subject: Subject }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isHere = usePagePath().startsWith('country/')
  const country = useAtlas(({ dataset, filters: { entity } }) =>
    subject === 'country' && entity !== null ? dataset.entity(entity) : null,
  )
  const page = country && !isHere ? linkTo(root, countryPath(country)) : undefined
  return (
    <Row icon="print" title={t('share.print')} hint={t(`share.print.hint.${subject}`)}>
      {page === undefined ? (
        <button type="button" className={styles.button} onClick={() => window.print()}>
          {t('share.print')}
        </button>
      ) : (
        <a className={styles.button} href={page}>
          {t('share.print.page')}
        </a>
      )}
    </Row>
  )
}

/** Leads to the page that makes a story, which begins with this map. */
export function StoryRow() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const query = useAtlas(({ filters }) => queryOfStep(filters))
  const href = `${root}${SITE_PATHS.story}?${queryOfMaps([{ query }])}`
  return (
    <Row icon="story" title={t('share.story')} hint={t('share.story.hint')}>
      <a className={styles.button} href={href}>
        {t('share.story.add')}
      </a>
    </Row>
  )
}
