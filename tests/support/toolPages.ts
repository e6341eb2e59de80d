import { TOOL_PATHS } from '../../src/domain/sitePaths'

/** The row of a list of a test about a page of the site. */
interface OfTool {
  /** Set where it is the page of a tool, or shows one. */
  readonly tool?: keyof typeof TOOL_PATHS
}

/** Whether the site has the page: one of a deleted tool is not in the list of paths. */
export const isThere = ({ tool }: OfTool): boolean => tool === undefined || TOOL_PATHS[tool] !== undefined
