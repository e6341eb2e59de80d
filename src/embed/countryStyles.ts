// Built for its style sheet alone: a page of a country has no script that draws.
import '../ui/base.css'
import '../pages/embed/looks.css'
import '../pages/embed/ChooseCountry'
import '../pages/embed/EmbedCountry'
