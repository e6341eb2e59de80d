import { PATTERNS_TO_LAW } from './findingsToLaw'
import { PLANS_TO_APPROACHES } from './findingsOnPolicy'
import type { FindingsSection } from './sections'

/** The page's sections of findings, each finding with the state of the atlas that shows it. */
export const FINDINGS: readonly FindingsSection[] = [...PATTERNS_TO_LAW, ...PLANS_TO_APPROACHES]
