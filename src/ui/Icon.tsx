import { ICON_PATHS } from './icons'

interface IconProps {
  name: keyof typeof ICON_PATHS
}

/** A decorative line icon beside a text. */
export function Icon({ name }: IconProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={ICON_PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
