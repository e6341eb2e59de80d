import styles from '../../map/markup/marks.module.css'

/** The SVG of patterns; without markup it keeps those of the prerendered page. */
export function PatternsSvg({ markup = '' }: { markup?: string }) {
  return (
    <svg
      className={styles.patterns}
      aria-hidden="true"
      width="0"
      height="0"
      // oxlint-disable-next-line react/no-danger -- the writer is that of pictures too
      dangerouslySetInnerHTML={{ __html: markup }}
      suppressHydrationWarning
    />
  )
}
