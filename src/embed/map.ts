import '../ui/base.css'
import { enterEmbed } from '../pages/embed/enterEmbed'
import { MAP_FORM } from '../pages/embed/mapForm'

enterEmbed('map', MAP_FORM)
