import { Fragment } from 'react'
import type { CountryFile } from '../../data/countryContract'
import { PairMark, type PairSide } from '../../atlas/marks/Verdict'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { Cell, RowHead, Table, TableBody, TableHead, TableRow } from '../../ui/Table'
import { SourceLines } from '../../atlas/panel/SourceLine'
import { type SharedRoute, sharedRoutes } from '../../text/sentences/pairRoutes'
import { type RouteLine, yearRanges } from '../../text/sentences/routeWords'
import { entityLabel } from '../../text/sentences/words'
import styles from './PairRoutes.module.css'

interface SharedRoutesProps {
  files: readonly [CountryFile, CountryFile]
  nameOf: (code: string) => string
}

/** Third places at the other end of routes of both, by name, with the years on both sides. */
export function SharedRoutes({ files, nameOf }: SharedRoutesProps) {
  const { t, compare } = useTexts()
  return (
    <dl className={styles.shared}>
      {(['origin', 'destination'] as const).map((end) => (
        <div key={end} data-shared={end}>
          <dt>{t(`comparePage.shared.${end}`)}</dt>
          <Direction routes={sharedRoutes(files, end, nameOf, compare)} files={files} nameOf={nameOf} />
        </div>
      ))}
    </dl>
  )
}

interface DirectionProps extends SharedRoutesProps {
  routes: readonly SharedRoute[]
}

function Direction({ routes, files, nameOf }: DirectionProps) {
  const { t } = useTexts()
  const lines = (['children', 'others'] as const).map((kind) => ({
    kind,
    places: routes.filter(({ isForChildren }) => isForChildren === (kind === 'children')),
  }))
  if (routes.length === 0) return <dd>{t('comparePage.shared.none')}</dd>
  return (
    <dd>
      {lines
        .filter(({ places }) => places.length > 0)
        .map(({ kind, places }) => (
          <p key={kind}>
            {t(`comparePage.shared.${kind}`, { places: places.map(({ place }) => nameOf(place)).join(', ') })}
          </p>
        ))}
      <details className={styles.details}>
        <summary>{t('comparePage.shared.details')}</summary>
        <YearsTable routes={routes} files={files} nameOf={nameOf} />
      </details>
    </dd>
  )
}

function YearsTable({ routes, files, nameOf }: DirectionProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const [first] = files
  const sourceIds = [...new Set(files.flatMap(({ corridors }) => corridors.flatMap((one) => one.sourceIds)))]
  return (
    <>
      <Table className={styles.table}>
        <caption className="visuallyHidden">{t('comparePage.shared.details')}</caption>
        <TableHead
          heads={[
            t('comparePage.shared.place'),
            ...files.map(({ entity }, index) => (
              <Fragment key={entity}>
                <PairMark side={index as PairSide} /> {entityLabel(dataset.entity(entity))}
              </Fragment>
            )),
          ]}
        />
        <TableBody>
          {routes.map(({ place, lines }) => (
            <TableRow key={place}>
              <RowHead>{nameOf(place)}</RowHead>
              {lines.map((line, index) => (
                <Cell key={files[index as PairSide].entity}>
                  <Years line={line} />
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <p className={styles.source}>
        <SourceLines ids={sourceIds} sources={first.sources} />.
      </p>
    </>
  )
}

function Years({ line: { childYears, otherYears } }: { line: RouteLine }) {
  const { t, semicolon } = useTexts()
  return [
    ...(childYears.length > 0 ? [t('comparePage.shared.childYears', { years: yearRanges(childYears) })] : []),
    ...(otherYears.length > 0 ? [t('comparePage.shared.otherYears', { years: yearRanges(otherYears) })] : []),
  ].join(semicolon)
}
