import { memo, useRef } from 'react'
import { fillOfClass } from '../../map/geometry/fills'
import { EVIDENCE, EVIDENCE_CHOICES } from '../../domain/evidence'
import { REGIONS } from '../../domain/entity'
import { hasEvidenceChoice, hasTwoRoles } from '../../domain/themes'
import { Swatch } from '../marks/Swatch'
import { useAtlas, useFilters } from '../../state/context'
import { useTexts } from '../../text/context'
import { Choices, OptionRow, Fieldset } from '../../ui/Choices'
import { Disclosure } from '../../ui/Disclosure'
import { Icon } from '../../ui/Icon'
import { scopeWords } from '../../text/sentences/filterWords'
import { classLabel } from '../../text/sentences/words'
import styles from './FilterChips.module.css'
import { GroupChoices } from './GroupChoices'

export function FilterChips() {
  const texts = useTexts()
  const { t } = texts
  const {
    theme,
    sub,
    classes: chosen,
    regions,
    groups,
    view,
  } = useFilters('theme', 'sub', 'classes', 'regions', 'groups', 'view')
  const toggleClass = useAtlas((state) => state.toggleClass)
  const clearFilters = useAtlas((state) => state.clearFilters)
  // The question of the routes has no classes and no evidence of a theme.
  const isOfTheme = view !== 'routes'
  const classes = isOfTheme ? chosen : []
  const place = useRef<HTMLDivElement>(null)
  /** Keeps the focus when a pressed button disappears, by moving it to the first chip. */
  const keepFocus = (act: () => void) => () => {
    act()
    place.current?.querySelector('button')?.focus()
  }
  const isFiltered = regions.length > 0 || groups.length > 0 || classes.length > 0
  return (
    <div ref={place} className={styles.chips} role="group" aria-label={t('filter.title')}>
      <RegionChip />
      {isOfTheme && hasEvidenceChoice(theme) && <EvidenceChip />}
      {classes.map((classId) => {
        const label = classLabel(texts, theme, sub, classId)
        return (
          <button
            key={classId}
            type="button"
            className={styles.classChip}
            aria-label={t('filter.remove', { label })}
            onClick={keepFocus(() => toggleClass(classId))}
          >
            <Swatch fill={fillOfClass(theme, sub, classId)} />
            {label}
            <Icon name="close" />
          </button>
        )
      })}
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={keepFocus(clearFilters)}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  )
}

const RegionChip = memo(function RegionChip() {
  const texts = useTexts()
  const { t } = texts
  const filters = useFilters('regions', 'groups')
  const { regions } = filters
  const toggleRegion = useAtlas((state) => state.toggleRegion)
  const scope = scopeWords(texts, filters)
  const isSet = scope.length > 0
  return (
    <Disclosure
      doneLabel={t('filter.done')}
      quiet={t('filter.show')}
      value={isSet ? scope.join('; ') : t('filter.allRegions')}
      isSet={isSet}
    >
      <Fieldset legend={t('filter.regions')}>
        {REGIONS.map((region) => (
          <OptionRow
            key={region}
            type="checkbox"
            checked={regions.includes(region)}
            onChange={() => toggleRegion(region)}
          >
            {t(`region.${region}`)}
          </OptionRow>
        ))}
      </Fieldset>
      <GroupChoices />
    </Disclosure>
  )
})

const EvidenceChip = memo(function EvidenceChip() {
  const { t } = useTexts()
  const evidence = useAtlas((state) => state.filters.evidence)
  const selectEvidence = useAtlas((state) => state.selectEvidence)
  const hasRoles = useAtlas(({ filters: { theme, sub } }) => hasTwoRoles(theme, sub))
  return (
    <Disclosure
      doneLabel={t('filter.done')}
      quiet={t('filter.evidence')}
      value={t(`filter.evidence.${evidence}`)}
      isSet={evidence !== 'anyone'}
    >
      <Choices
        legend={t('filter.evidence')}
        isLegendHidden
        values={hasRoles ? EVIDENCE_CHOICES : EVIDENCE}
        value={evidence}
        labelOf={(choice) => t(`filter.evidence.${choice}.long`)}
        onChoose={selectEvidence}
      />
    </Disclosure>
  )
})
