import type { StudyPlace } from '../../domain/studyStatement'
import { useTexts } from '../../text/context'
import { useDataTranslation } from '../../text/dataTexts'
import { Titled } from '../../text/Titled'

/** The name of the study and its sections that places are in, in the language of the page. */
export function WhereInStudy({ places }: { places: readonly StudyPlace[] }) {
  const { t, list } = useTexts()
  const translate = useDataTranslation()
  const sections = list(places.map((name) => t('findings.whereOne', { name: translate(name).text })))
  return <Titled text={t('findings.where', { count: places.length, sections })} />
}
