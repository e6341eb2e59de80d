import '../ui/base.css'
import '../pages/embed/looks.css'
import { EmbedCountry } from '../pages/embed/EmbedCountry'

// Built for its style sheet alone, since no script draws a country's page; the styles of what is not used would be left out.
Object.assign(globalThis, { EmbedCountry })
