import type { CountryFile } from '../../data/contract'
import type { MapOfTheme } from '../../domain/themes'
import type { Evidence } from '../../domain/evidence'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { useDataTranslation, WithNames } from '../../text/dataTexts'
import { conflictSentences } from '../../text/sentences/statements'
import styles from './Provenance.module.css'

interface ConflictsProps {
  file: CountryFile
  map: MapOfTheme & { readonly evidence?: Evidence }
}

/** Where two sources contradict each other on a value, in a sentence each (R33). */
export function Conflicts({ file, map }: ConflictsProps) {
  const texts = useTexts()
  const translate = useDataTranslation()
  const time = useAtlas(({ dataset, filters }) => timeOf(dataset, { ...filters, ...map }))
  // Titles and laws without a translation stand in a sentence of the page's language.
  const names = [
    ...file.sources.map(({ title }) => title),
    ...file.conflicts.flatMap(({ source, otherSource }) => [source.law ?? '', otherSource.law ?? '']),
  ].map(translate)
  return conflictSentences(texts, file, map, time, translate).map((sentence) => (
    <p key={sentence} className={styles.quiet}>
      <WithNames text={sentence} names={names} />
    </p>
  ))
}
