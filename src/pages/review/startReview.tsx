import '../startReading'
import { createRoot } from 'react-dom/client'
import { inlinedText } from '../../data/inlined'
import { TextsProvider } from '../../text/context'
import { createTexts } from '../../text/i18n'
import { ReviewTools } from './ReviewTools'
import { type InlinedReview, REVIEW_FILE } from './reviewSource'

const slot = document.querySelector('[data-review-corrections]')
const inlined = inlinedText(REVIEW_FILE)
if (slot && inlined !== null) {
  const { messages, ...tools } = JSON.parse(inlined) as InlinedReview
  createRoot(slot, { identifierPrefix: 'review' }).render(
    <TextsProvider texts={createTexts(tools.language, messages)}>
      <ReviewTools page={document} {...tools} />
    </TextsProvider>,
  )
}
