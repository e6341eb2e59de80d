import type { CorrectionsPlace } from '../../atlas/correct/correctPath'
import { ContactLine } from '../correct/ContactLine'
import { Prose } from '../Prose'

/** Standard, tests, known failures, and how to report one; it names the contact of the corrections. */
export function AccessibilityPage({ contact }: Pick<CorrectionsPlace, 'contact'>) {
  return <Prose page="accessibility" parts={{ contact: <ContactLine contact={contact} /> }} />
}
