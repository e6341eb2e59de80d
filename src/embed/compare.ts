import '../ui/base.css'
import { enterEmbed } from '../pages/embed/enterEmbed'
import { COMPARE_EMBED_FORM } from '../pages/embed/compareForm'

enterEmbed('compare', COMPARE_EMBED_FORM)
