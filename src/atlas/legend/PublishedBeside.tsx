import { useEffect, useRef, useState } from 'react'
import type { PublishedVerdict } from '../../domain/publishedVerdict'
import { studyChart } from '../../text/sentences/keyNotes'
import { useAnswer, useAtlas } from '../../state/context'
import { shownTotals } from '../../state/shownTotals'
import { useTexts } from '../../text/context'
import { PUBLISHED_TOTALS } from '../lazyParts'
import { LazyView } from '../LazyView'

/** One line with the verdict, which opens the study's figures beside ours; they are loaded then. */
export function PublishedBeside() {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  // A reader may have opened it before the page was hydrated.
  useEffect(() => setOpen(details.current?.open ?? false), [])
  const totals = shownTotals(dataset, filters)
  const hasChart = studyChart(dataset, filters, useAnswer()) !== null
  // A question without a figure has its answer on the page of all figures.
  if (totals.length === 0 && !hasChart) return null
  const verdicts = totals.map(({ verdicts: own }) => own.at(filters.evidence === 'anyone' ? -1 : 0))
  const count = (verdict: PublishedVerdict) => verdicts.filter((other) => other === verdict).length
  const [differ, agree] = [count('differs'), count('agrees')]
  return (
    <details
      ref={details}
      data-published-totals=""
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t('key.publishedBeside')}{' '}
        <small>
          {differ > 0 && t('key.differ', { count: differ })}
          {differ === 0 && agree > 0 && t('key.agree', { count: agree })}
          {differ + agree === 0 && verdicts.length > 0 && t('published.verdict.cannot-be-judged')}
        </small>
      </summary>
      {isOpen && <LazyView part={PUBLISHED_TOTALS} given={{}} />}
    </details>
  )
}
