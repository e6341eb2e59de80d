import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import {
  FIGURE_KINDS,
  figureKindOf,
  type FigureSettings,
  type FigureSize,
} from '../../pictures/figureSettings'
import { outlinesIn } from '../../map/geometry/outlines'
import { areaAround } from '../../map/geometry/viewOf'
import { WIDE_FRAME } from '../../map/geometry/frames'
import { useAtlas, useAtlasStore, useFilters } from '../../state/context'
import { type Area, type Filters, PLACE, wholeArea } from '../../state/filters'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { OptionRow, Segments } from '../../ui/Choices'
import { CountryOptions } from '../../pages/compare/CountryOptions'
import { type ReactNode, useId, useState } from 'react'
import styles from './FigurePage.module.css'
import { figureSettings, titleOf, TITLE_LIMIT } from './figureStore'

interface FigureChoicesProps {
  settings: FigureSettings
  /** The sizes that have room for the figure. */
  sizes: readonly FigureSize[]
  topology: Topology
}

const { setState: change } = figureSettings

/** Choices of what a figure draws, its size, and its look. */
export function FigureChoices({ settings, sizes, topology }: FigureChoicesProps) {
  const { t } = useTexts()
  const filters = useAtlas((state) => state.filters)
  const kind = FIGURE_KINDS.find((each) => each === figureKindOf(settings, filters)) ?? 'map'
  return (
    <>
      {filters.view !== 'routes' && (
        <Segments
          legend={t('figure.kind')}
          values={FIGURE_KINDS}
          value={kind}
          labelOf={(choice) => t(`figure.kind.${choice}`)}
          onChoose={(choice) => change({ kind: choice })}
        />
      )}
      <Segments
        legend={t('figure.size')}
        values={sizes}
        value={sizes.find((size) => size === settings.size) ?? sizes[0] ?? settings.size}
        labelOf={(choice) => t(`figure.size.${choice}`)}
        onChoose={(size) => change({ size })}
      />
      {kind === 'map' && <MapChoices topology={topology} />}
      <TitleField title={settings.title} />
      <OptionRow
        type="checkbox"
        checked={settings.isGrey}
        onChange={() => change({ isGrey: !settings.isGrey })}
      >
        {t('figure.grey')}
      </OptionRow>
    </>
  )
}

/** The area around a country; null without one. */
const areaOf = (topology: Topology, code: EntityCode | null): Area | null => {
  const country = outlinesIn(topology, WIDE_FRAME).entities.find((entity) => entity.code === code)
  return country ? areaAround(WIDE_FRAME, country) : null
}

const isSameArea = (one: Area | null, other: Area | null): boolean => one?.toString() === other?.toString()

/** A map's part, and the country that it outlines. */
function MapChoices({ topology }: { topology: Topology }) {
  const { t } = useTexts()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('entity', 'area', ...PLACE, 'classes', 'view', 'hasRoutes')
  const { entity, area } = filters
  const around = areaOf(topology, entity)
  const whole = wholeArea(filters)
  const isAround = around !== null && around !== 'whole' && isSameArea(area, around)
  const part = isAround ? 'country' : isSameArea(area, whole) ? 'whole' : area === null ? 'regions' : 'own'
  const restore = (next: Partial<Filters>) => {
    const { filters: now, restore: show } = store.getState()
    show({ ...now, ...next })
  }
  const pickCountry = (code: EntityCode | null) =>
    restore({ entity: code, ...(isAround && { area: areaOf(topology, code) }) })
  const areas = { whole, regions: null, country: around, own: area }
  return (
    <>
      <SelectField
        label={t('figure.country')}
        value={entity ?? ''}
        onPick={(code) => pickCountry(code || null)}
      >
        <option value="">{t('figure.country.none')}</option>
        <CountryOptions others={[]} chosen={entity} />
      </SelectField>
      <SelectField
        label={t('figure.part')}
        value={part}
        onPick={(picked) => restore({ area: areas[picked as keyof typeof areas] })}
      >
        <option value="whole">{t('figure.part.whole')}</option>
        {whole !== null && <option value="regions">{t('figure.part.regions')}</option>}
        {entity !== null && around !== 'whole' && (
          <option value="country">
            {t('figure.part.country', { name: entityLabel(dataset.entity(entity)) })}
          </option>
        )}
        {part === 'own' && <option value="own">{t('figure.part.own')}</option>}
      </SelectField>
    </>
  )
}

interface SelectFieldProps {
  label: string
  value: string
  onPick: (value: string) => void
  children: ReactNode
}

/** A select under its label. */
function SelectField({ label, value, onPick, children }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" value={value} onChange={({ target }) => onPick(target.value)}>
        {children}
      </select>
    </div>
  )
}

/** A title of one's own as it is typed, which may end with a space that the figure leaves out. */
function TitleField({ title }: Pick<FigureSettings, 'title'>) {
  const { t } = useTexts()
  const id = useId()
  const [typed, setTyped] = useState(title)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('figure.ownTitle')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={TITLE_LIMIT}
        value={titleOf(typed) === title ? typed : title}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setTyped(target.value)
          change({ title: titleOf(target.value) })
        }}
      />
      <p id={`${id}-hint`} className="noteText">
        {t('figure.ownTitle.hint', { limit: TITLE_LIMIT })}
      </p>
    </div>
  )
}
