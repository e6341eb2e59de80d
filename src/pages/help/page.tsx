import { LEAVE_ANCHOR, SITE_PATHS } from '../../domain/sitePaths'
import type { Entity } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import type { ReadPage } from '../page'
import type { Helpline, SiteData } from '../sitePage'
import { Answer, EuropeanUnion, Nobody } from './Answer'
import styles from './Help.module.css'

/** Whom to call when a child is in danger: one question, and an answer for each place. */
export const page: ReadPage = {
  path: SITE_PATHS.help,
  title: 'site.nav.help',
  description: 'help.description',
  View: HelpPage,
}

/** The place that is none of the 51. */
const ELSEWHERE = 'elsewhere'

function HelpPage({ data: { published } }: { data: SiteData }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  const { helplines } = published
  const places = [
    ...entities.map((entity) => ({
      id: entity.slug,
      name: entityLabel(entity),
      own: numbersOf(helplines, entity),
    })),
    { id: ELSEWHERE, name: t('help.elsewhere'), own: [] },
  ]
  const directory = helplines.find(({ kind }) => kind === 'directory')
  return (
    <div className={styles.help} data-help="">
      <h1 id="where">{t('help.title')}</h1>
      {/* Its script keeps what is chosen in memory alone. */}
      <select className={styles.chooser} aria-labelledby="where" autoComplete="off" defaultValue="">
        <option value="">{t('help.choose')}</option>
        {places.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ul className={styles.places}>
        {places.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        <div className={styles.before} data-answer="">
          <p className={styles.say}>{t('help.before')}</p>
          <p className={`quietText ${styles.scripted}`}>{t('help.memory')}</p>
          <EuropeanUnion helplines={helplines} />
          <Nobody />
        </div>
        {places.map(({ id, name, own }) => (
          <Answer key={id} id={id} name={name} numbers={own} directory={directory} />
        ))}
      </div>
      <p className="quietText">
        {t('help.leave', { leave: t('leave.link') })}{' '}
        <a href={`${root}${SITE_PATHS.about}#${LEAVE_ANCHOR}`}>{t('help.leaveMore')}</a>
      </p>
    </div>
  )
}

const numbersOf = (helplines: readonly Helpline[], { code }: Entity): readonly Helpline[] =>
  helplines.filter(({ where, number }) => number !== undefined && where.includes(code))
