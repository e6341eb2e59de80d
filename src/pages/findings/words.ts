import type { StudyPlace } from '../../domain/studyStatement'
import type { Texts } from '../../text/i18n'

/** Where in the study statements stand: its name and the parts of it. */
export const whereWords = ({ t, list }: Texts, places: readonly StudyPlace[]): string =>
  t('findings.where', {
    count: places.length,
    sections: list(places.map((name) => t('findings.whereOne', { name }))),
  })
