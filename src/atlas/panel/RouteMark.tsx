/** The mark of routes beside words, in the place of a swatch. */
export function RouteMark() {
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      <path d="M2 11C5 4 10 3 15 5" fill="none" stroke="var(--route)" strokeWidth="2" />
      <circle cx="2" cy="11" r="2" fill="var(--route)" />
      <path d="M18 6 12 7.5 14 2Z" fill="var(--route)" />
    </svg>
  )
}
