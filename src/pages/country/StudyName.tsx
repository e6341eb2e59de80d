import type { Entity } from '../../domain/entity'
import { Message } from '../../text/context'
import { useDataTranslation } from '../../text/dataTexts'

/** Whether the study's name of the entity is another than today's. */
export const hasStudyName = ({ studyName, name, shortName }: Entity): boolean =>
  studyName !== name && studyName !== shortName

/** Says how the study names the entity. */
export function StudyNameWords({ entity: { studyName } }: { entity: Entity }) {
  const { text, lang } = useDataTranslation()(studyName)
  return (
    <Message id="panel.study" values={{ name: `<q>${text}</q>` }} components={{ q: <span lang={lang} /> }} />
  )
}
