import { useMemo } from 'react'
import { indicatorRows, type Pair } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../wording/mapLabel'
import { ComparedTable } from './ComparedTable'

/** The questions on patterns, law and policy, each with both answers; the seventh is that of the treaties below. */
export function ComparedAnswers({ pair }: { pair: Pair }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = useMemo(
    () => indicatorRows(dataset, pair).filter(({ theme, sub }) => sub === dataset.partOf(theme, 'main')),
    [dataset, pair],
  )
  return (
    <ComparedTable
      pair={pair}
      caption={texts.t('comparePage.rows.caption')}
      rows={rows}
      label={({ theme, sub }) => mapLabel(texts, theme, sub)}
    />
  )
}
