import { ICON_PATHS } from './icons'

interface IconProps {
  name: keyof typeof ICON_PATHS
}

/** A decorative line icon beside a text; base.css draws its line. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}
