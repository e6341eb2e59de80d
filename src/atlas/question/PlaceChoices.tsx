import { REGIONS } from '../../domain/entity'
import { type Group, GROUPS } from '../../domain/membership'
import { STUDY_DAY } from '../../domain/treaty'
import { useAtlas, useFiles } from '../../state/context'
import { useTexts } from '../../text/context'
import { Fieldset, OptionRow } from '../../ui/Choices'
import styles from './PlaceChoices.module.css'
import { useResource } from '../../data/useResource'
import { failureText } from '../../text/sentences/words'

/** The sub-regions of the study, and the organisations a country belonged to in 2007. */
export function PlaceChoices() {
  const { t } = useTexts()
  const regions = useAtlas((state) => state.filters.regions)
  const toggleRegion = useAtlas((state) => state.toggleRegion)
  return (
    <>
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
    </>
  )
}

/** With the sources for the chosen ones. */
function GroupChoices() {
  const { t, day } = useTexts()
  const groups = useAtlas((state) => state.filters.groups)
  const toggleGroup = useAtlas((state) => state.toggleGroup)
  return (
    <div className={styles.groups}>
      <Fieldset legend={t('filter.groups.legend', { day: day(STUDY_DAY) })}>
        {GROUPS.map((group) => (
          <OptionRow
            key={group}
            type="checkbox"
            checked={groups.includes(group)}
            onChange={() => toggleGroup(group)}
          >
            {t(`group.${group}`)}
          </OptionRow>
        ))}
      </Fieldset>
      {groups.length > 0 && (
        <>
          <p className={styles.note}>{t('filter.groups.any')}</p>
          <GroupSources groups={groups} />
        </>
      )}
    </div>
  )
}

function GroupSources({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts()
  const { t, dataLang, semicolon } = texts
  const { state } = useResource(useFiles().provenance)
  if (state.status === 'failed')
    return (
      <p className={styles.note} role="status">
        {failureText(texts, state.error)}
      </p>
    )
  if (state.status !== 'ready') return null
  return state.value.groups
    .filter(({ id }) => groups.includes(id))
    .map(({ id: group, sources }) => (
      <p key={group} className={styles.note} data-group-sources={group}>
        {t('text.labelled', { label: t(`group.${group}.short`), value: '' })}
        {sources.map(({ id, title, url }, index) => (
          <span key={id} lang={dataLang}>
            {index > 0 && semicolon}
            {url?.startsWith('https://') ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </span>
        ))}
      </p>
    ))
}
