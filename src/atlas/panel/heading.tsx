import { createContext, type ReactNode, useContext } from 'react'

/** Level of the headings of sections: 3 in the panel, whose country is an `h2`; 2 on a page about one country. */
export const SectionLevel = createContext<2 | 3>(3)

interface HeadingProps {
  /** How far below a section's own heading it stands. */
  below?: 0 | 1
  id?: string
  className?: string | undefined
  children: ReactNode
}

/** A heading of a section, or of a part of one, on the level that its place asks for. */
export function Heading({ below = 0, ...rest }: HeadingProps) {
  const Tag = `h${useContext(SectionLevel) + below}` as 'h2' | 'h3' | 'h4'
  return <Tag {...rest} />
}
