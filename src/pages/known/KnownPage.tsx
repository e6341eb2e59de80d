import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useAtlas, useFilters } from '../../state/context'
import { knownAnswers } from '../../state/known'
import { useTexts } from '../../text/context'
import '../../ui/known-tokens.css'
import shared from '../text.module.css'
import styles from './Known.module.css'
import type { KnownInput } from './knownKind'
import { MissingSection } from './MissingSection'
import { SureSection } from './SureSection'

/** How much the sources say on a question, as a map and a table, and which answers are missing. */
export function KnownPage({ file, topology, choice }: KnownInput) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence')
  const chosen = useStore(choice)
  const answers = useMemo(() => knownAnswers(dataset, file, question), [dataset, file, question])
  const choose = choice.setState
  return (
    <div data-known-page="">
      <h1>{t('known.title')}</h1>
      <p className={`${shared.lead} ${styles.lead}`}>{t('known.lead')}</p>
      <p>{t('known.leadMore')}</p>
      <p className={styles.noScript}>{t('known.noScript')}</p>
      <SureSection
        topology={topology}
        question={question}
        answers={answers}
        measure={chosen.measure}
        onMeasure={(measure) => choose({ measure })}
      />
      <MissingSection file={file} question={question} choice={chosen} onChoose={choose} />
    </div>
  )
}
