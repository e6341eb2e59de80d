/** What a number or address is for. */
export const HELPLINE_KINDS = ['emergency', 'missing-children', 'child-helpline', 'directory'] as const
export type HelplineKind = (typeof HELPLINE_KINDS)[number]

/** How long a check of a number may be relied on, in months. */
export const CHECK_HOLDS_MONTHS = 12

/** The day after which a number that was checked on `day` has to be checked again, for an ISO day. */
export const checkHoldsUntil = (day: string): string => {
  const until = new Date(`${day}T00:00:00Z`)
  until.setUTCMonth(until.getUTCMonth() + CHECK_HOLDS_MONTHS)
  return until.toISOString().slice(0, 10)
}
