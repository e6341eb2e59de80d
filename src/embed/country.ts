import '../ui/base.css'
import { enterEmbed } from '../pages/embed/enterEmbed'
import { COUNTRY_FORM } from '../pages/embed/countryForm'

enterEmbed('country', COUNTRY_FORM)
