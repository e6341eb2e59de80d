import { fillOf } from '../../map/geometry/fills'
import { cutOutOf } from '../../map/markup/drawCutOut'
import type { Entity } from '../../domain/entity'
import type { Surroundings } from '../../domain/countryPositions'
import { useAtlasData } from '../../state/context'
import { countryPath } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import {
  directionWords,
  neighbourName,
  neighboursInOrder,
  placeWords,
} from '../../text/sentences/describeCountry'
import { keyHead } from '../../text/sentences/keyNotes'
import { timeWords } from '../../text/sentences/timeWords'
import { lineOf, lineText } from '../../text/sentences/lines'
import { entityLabel, nameInSentence } from '../../text/sentences/words'
import { Section } from './Section'
import tables from '../../ui/Table.module.css'
import styles from './PlaceSection.module.css'
import sections from './Sections.module.css'
import { CutOut } from '../../atlas/map/CutOut'
import type { SiteData } from '../sitePage'

/** The country among its neighbours, coloured as on the first map. */
export function PlaceFigure({ topology, entity }: Pick<SiteData, 'topology'> & { entity: Entity }) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  const question = { ...filters, theme: 'patterns', sub: 'main' } as const
  const value = dataset.valueOf(entity.code, question)
  const name = nameInSentence(texts, entity)
  return (
    <figure className={styles.figure}>
      <CutOut
        map={cutOutOf({
          topology,
          code: entity.code,
          nameOf: (code, english) => neighbourName(dataset, { code, name: english }),
        })}
        fill={fillOf('patterns', 'main', value.classes)}
        label={t('countryPage.map.label', { name })}
        descriptionId={PLACE_WORDS_ID}
      />
      <figcaption>
        {keyHead(texts, dataset, question)}.{' '}
        {t('countryPage.map.caption', {
          value: lineText(lineOf(texts, dataset, entity.code, question, value)),
        })}{' '}
        <span className="screenOnly">{t('countryPage.map.links')}</span>
      </figcaption>
    </figure>
  )
}

const PLACE_WORDS_ID = 'place-words'

interface PlaceSectionProps {
  entity: Entity
  surroundings: Surroundings
}

/** Where the country lies and what its neighbours show, as text and a table equivalent to the map. */
export function PlaceSection({ entity, surroundings }: PlaceSectionProps) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  const root = useSiteRoot()
  const studied = neighboursInOrder(texts, dataset, surroundings).filter(({ isStudied }) => isStudied)
  return (
    <Section
      title={t('countryPage.place')}
      aside={texts.capital(timeWords(texts, dataset, { ...filters, theme: 'patterns', sub: 'main' }))}
    >
      <p id={PLACE_WORDS_ID} className={sections.text}>
        {placeWords(texts, dataset, entity, surroundings)}
      </p>
      {studied.length > 0 && (
        <Table
          className={`${tables.blocks} ${styles.neighbours}`}
          caption={t('countryPage.neighbours')}
          heads={[
            t('countryPage.neighbours.name'),
            ...(surroundings.isCutOff ? [] : [t('countryPage.neighbours.where')]),
            t('theme.patterns.short'),
            t('theme.internal.heading'),
          ]}
        >
          {studied.map(({ code, directions }) => {
            const neighbour = dataset.entity(code)
            return (
              <TableRow key={code}>
                <RowHead>
                  <a href={root + countryPath(neighbour)}>{entityLabel(neighbour)}</a>
                </RowHead>
                {!surroundings.isCutOff && (
                  <Cell className={styles.side}>{directionWords(texts, directions)}</Cell>
                )}
                {(['patterns', 'internal'] as const).map((theme) => (
                  <Cell key={theme}>
                    {lineText(lineOf(texts, dataset, code, { ...filters, theme, sub: 'main' }))}
                  </Cell>
                ))}
              </TableRow>
            )
          })}
        </Table>
      )}
    </Section>
  )
}
