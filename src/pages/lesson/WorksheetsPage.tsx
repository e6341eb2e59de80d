import type { Topology } from 'topojson-specification'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { mapNames } from '../../map/markup/mapNames'
import { FigureShapes } from '../findings/FigureMap'
import { figureGeometry } from '../../map/markup/figureGeometry'
import { Lead } from '../TextSection'
import { sheetAnchor, SHEETS } from './lessonSteps'
import { DefinitionSheet } from './DefinitionSheet'
import { BlankMapSheet, MapSheet } from './MapSheets'
import { PromisesSheet } from './PromisesSheet'
import { SourceSheet } from './SourceSheet'
import styles from './Worksheets.module.css'

/** Worksheets without answers, each of which is printed on one page of A4. */
export function WorksheetsPage({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const geometry = figureGeometry(topology, mapNames(dataset, texts), Infinity)
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <h1>{t('lesson.sheets.title')}</h1>
        <Lead>{t('lesson.sheets.lead')}</Lead>
        <ul>
          {SHEETS.map((number) => (
            <li key={number}>
              <a href={`#${sheetAnchor(number)}`}>
                {t('lesson.sheet', { number, title: t(`lesson.sheet${number}.title`) })}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={root + SITE_PATHS.lesson}>{t('lesson.sheets.back')}</a>
        </p>
        <FigureShapes geometry={geometry} />
      </div>
      <DefinitionSheet />
      <MapSheet geometry={geometry} />
      <BlankMapSheet geometry={geometry} />
      <PromisesSheet />
      <SourceSheet />
    </div>
  )
}
