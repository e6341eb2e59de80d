import type { Topology } from 'topojson-specification'
import { ROUTE_CHOICES, ROUTE_SCOPE } from '../../atlas/lazyParts'
import { LazyView } from '../../atlas/LazyView'
import { AskedQuestion, DayField, SubChoices } from '../../atlas/question/Question'
import { Scope } from '../../atlas/question/Scope'
import { isTheme, THEMES } from '../../domain/themes'
import type { FigureKind } from '../../export/figure/figureSettings'
import { useAtlas, useHasDay } from '../../state/context'
import { areRoutesWanted } from '../../state/routes'
import { Message, useTexts } from '../../text/context'
import { CountryOptions } from '../compare/Choice'
import styles from './FigurePage.module.css'
import { MapChoices } from './MapChoices'
import { SelectField } from './SelectField'

interface SubjectProps {
  kind: FigureKind
  topology: Topology
}

/** What a figure is about: two countries, or a question and the part of the map. */
export function Subject({ kind, topology }: SubjectProps) {
  if (kind === 'comparison') return <TwoCountries />
  return (
    <>
      <QuestionChoice kind={kind} />
      {kind === 'map' && <MapChoices topology={topology} />}
    </>
  )
}

function QuestionChoice({ kind }: Pick<SubjectProps, 'kind'>) {
  const { t } = useTexts()
  const theme = useAtlas((state) => state.filters.theme)
  const hasRoutes = useAtlas((state) => areRoutesWanted(state.filters))
  const selectTheme = useAtlas((state) => state.selectTheme)
  return (
    <div className={styles.question}>
      <SelectField
        label={t('figure.theme')}
        value={theme}
        onPick={(picked) => isTheme(picked) && selectTheme(picked)}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}.short`)}
          </option>
        ))}
      </SelectField>
      <SubChoices />
      <p className={styles.asked}>
        <AskedQuestion />
      </p>
      <Scope>
        {kind === 'map' && hasRoutes && <LazyView part={ROUTE_SCOPE} given={{ Choices: RouteChoices }} />}
      </Scope>
    </div>
  )
}

function RouteChoices() {
  return <LazyView part={ROUTE_CHOICES} given={{}} />
}

const SIDES = ['first', 'second'] as const

function TwoCountries() {
  const { t } = useTexts()
  const first = useAtlas((state) => state.filters.entity)
  const second = useAtlas((state) => state.filters.compared)
  const selectPair = useAtlas((state) => state.selectPair)
  const hasDay = useHasDay()
  const codes = { first, second }
  const pick = {
    first: (code: string) => selectPair(code || null, second),
    second: (code: string) => selectPair(first, code || null),
  }
  return (
    <div className={styles.question}>
      {SIDES.map((side) => (
        <SelectField
          key={side}
          label={t(`comparePage.${side}`)}
          value={codes[side] ?? ''}
          onPick={pick[side]}
        >
          <option value="">
            {t(side === 'first' ? 'comparePage.chooseFirst' : 'comparePage.chooseSecond')}
          </option>
          <CountryOptions others={[side === 'first' ? second : first]} chosen={codes[side]} />
        </SelectField>
      ))}
      {/* The link has a day only with a theme that has one. */}
      {hasDay && (
        <p className={styles.asked}>
          <Message id="comparePage.treaties" components={{ day: <DayField /> }} />
        </p>
      )}
    </div>
  )
}
