import '../../ui/base.css'
import './looks.css'
import { EmbedCountry } from './EmbedCountry'

// Built for its stylesheet alone: no script draws a country's page, and unused imports lose their styles.
Object.assign(globalThis, { EmbedCountry })
