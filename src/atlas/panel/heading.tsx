import { createContext, type ReactNode, useContext } from 'react'

/** Heading level of sections: 3 in the panel, whose country is an `h2`; 2 on a country's page. */
export const SectionLevel = createContext<2 | 3>(3)

interface HeadingProps {
  below?: 0 | 1
  id?: string
  className?: string | undefined
  children: ReactNode
}

/** A heading of a section, or of a part of one, on the level of its context. */
export function Heading({ below = 0, ...rest }: HeadingProps) {
  const Tag = `h${useContext(SectionLevel) + below}` as 'h2' | 'h3' | 'h4'
  return <Tag {...rest} />
}
