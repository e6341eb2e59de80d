const PATHS = {
  chevron: 'M4 6.5 8 10.5 12 6.5',
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
  close: 'M4 4 12 12M12 4 4 12',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  keyboard: 'M1 3.5h14v9H1ZM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6',
  external: 'M9 3h4v4M13 3 7.5 8.5M6.5 4H3v9h9V9.5',
} as const

interface IconProps {
  name: keyof typeof PATHS
}

/** A small line icon that says nothing by itself: the text beside it does. */
export function Icon({ name }: IconProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
