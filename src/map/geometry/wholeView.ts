import type { View } from './view'

export const WHOLE_VIEW: View = { scale: 1, x: 0, y: 0 }
