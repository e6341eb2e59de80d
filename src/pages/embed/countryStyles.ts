import '../../ui/base.css'
import './looks.css'
import { EmbedCountry } from './EmbedCountry'

// Built for its style sheet alone, since no script draws a country's page; the styles of what is not used would be left out.
Object.assign(globalThis, { EmbedCountry })
