/** The first yearly report. */
export const FIRST_REPORT = 2003

/** The last report that is read where a reader has not set another year (R6). */
export const USUAL_LAST_REPORT = 2008

/** Selects the reports, or years of reports, up to a year. */
export const reportsUpTo = <R extends number | { readonly year: number }>(
  reports: readonly R[],
  year: number,
): R[] => reports.filter((report) => (typeof report === 'number' ? report : report.year) <= year)
