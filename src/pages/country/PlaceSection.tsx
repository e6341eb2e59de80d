import { fillOf } from '../../cartography/fills'
import type { Entity } from '../../domain/entity'
import type { Surroundings } from '../../domain/surroundings'
import { Swatch } from '../../marks/Swatch'
import { useAtlas } from '../../store/context'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { directionWords, neighboursInOrder, neighboursShow, placeWords } from '../../wording/placeInWords'
import { entityLabel, valueWords } from '../../wording/words'
import { Section } from '../../views/panel/Section'
import styles from './PlaceSection.module.css'

/** Id of where the country lies in words, to which its small map refers. */
export const PLACE_WORDS_ID = 'place-words'

interface PlaceSectionProps {
  entity: Entity
  surroundings: Surroundings
}

/** Where the country lies and what its neighbours show, in words and as a table: what a map tells those who see it. */
export function PlaceSection({ entity, surroundings }: PlaceSectionProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const root = useSiteRoot()
  const studied = neighboursInOrder(texts, dataset, surroundings).filter(({ isStudied }) => isStudied)
  const context = { texts, dataset, filters }
  const shown = neighboursShow(
    context,
    studied.map(({ code }) => code),
  )
  return (
    <Section title={t('countryPage.place')}>
      <p id={PLACE_WORDS_ID} className={styles.text} data-place="">
        {placeWords(context, entity, surroundings).join(' ')}
      </p>
      {shown.length > 0 && (
        <p className={styles.text} data-neighbours-show="">
          {shown.join(' ')}
        </p>
      )}
      {studied.length > 0 && (
        <table {...TABLE_ROLES.table} className={styles.neighbours} data-neighbours="">
          <caption className="visuallyHidden">{t('countryPage.neighbours')}</caption>
          <thead {...TABLE_ROLES.group}>
            <tr {...TABLE_ROLES.row}>
              <th {...TABLE_ROLES.columnHead} scope="col">
                {t('countryPage.neighbours.name')}
              </th>
              {!surroundings.isCutOff && (
                <th {...TABLE_ROLES.columnHead} scope="col">
                  {t('countryPage.neighbours.where')}
                </th>
              )}
              <th {...TABLE_ROLES.columnHead} scope="col">
                {t('theme.patterns.short')}
              </th>
              <th {...TABLE_ROLES.columnHead} scope="col">
                {t('theme.internal.heading')}
              </th>
            </tr>
          </thead>
          <tbody {...TABLE_ROLES.group}>
            {studied.map(({ code, directions }) => {
              const neighbour = dataset.entity(code)
              return (
                <tr key={code} {...TABLE_ROLES.row}>
                  <th {...TABLE_ROLES.rowHead} scope="row">
                    <a href={root + countryPath(neighbour)}>{entityLabel(neighbour)}</a>
                  </th>
                  {!surroundings.isCutOff && (
                    <td {...TABLE_ROLES.cell}>{directionWords(texts, directions)}</td>
                  )}
                  {(['patterns', 'internal'] as const).map((theme) => {
                    const value = dataset.valueOf(code, { ...filters, theme, sub: 'main' })
                    return (
                      <td key={theme} {...TABLE_ROLES.cell} data-theme={theme}>
                        <span className={styles.value}>
                          <Swatch fill={fillOf(theme, 'main', value.classes, value.strength)} />
                          <span>{valueWords(texts, theme, 'main', value)}</span>
                        </span>
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Section>
  )
}
