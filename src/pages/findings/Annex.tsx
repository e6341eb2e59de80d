import { REGIONS } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import { Section } from './Section'
import styles from './Annex.module.css'
import sections from './Section.module.css'
import { whereWords } from './words'

const NOTES = [
  'findings.annex.see',
  'findings.annex.cis',
  'findings.annex.serbia',
  'findings.annex.collection',
  'findings.annex.support',
] as const

/** The study's three groups of countries with links to each, and its notes. */
export function Annex() {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const entities = useAtlas((store) => store.dataset.entities)
  const outsideEu = entities.filter(({ region, isEuMember2007 }) => region === 'eu-west' && !isEuMember2007)
  return (
    <Section id="annex">
      <p className={sections.lead}>{t('findings.annex.lead')}</p>
      <div className={styles.groups}>
        {REGIONS.map((region) => {
          const members = entities.filter((entity) => entity.region === region)
          return (
            <div key={region} data-group={region}>
              <h3>{t('findings.annex.group', { name: t(`region.${region}`), count: members.length })}</h3>
              <ul>
                {members.map((entity) => (
                  <li key={entity.code}>
                    <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      <h3>{t('findings.annex.notes')}</h3>
      <ul className={sections.points}>
        <li>{t('findings.annex.eu', { names: texts.list(outsideEu.map(entityLabel)) })}</li>
        {NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
      <p className={sections.where}>{whereWords(texts, ['annex', 'note', 'notes'])}</p>
    </Section>
  )
}
