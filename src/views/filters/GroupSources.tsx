import type { Group } from '../../domain/membership'
import { useFiles } from '../../store/context'
import { useResource } from '../../store/useResource'
import { useTexts } from '../../text/context'
import { failureText } from '../../wording/failure'
import styles from './GroupChoices.module.css'

/** Where it is read who belonged to the groups that are chosen. */
export function GroupSources({ groups }: { groups: readonly Group[] }) {
  const texts = useTexts()
  const { t, dataLang } = texts
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
            {index > 0 && '; '}
            {url?.startsWith('https://') ? (
              <a href={url} rel="noreferrer external">
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
