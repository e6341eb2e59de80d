import '../ui/base.css'
import '../pages/embed/looks.css'
import { startMapEmbed } from '../pages/embed/startMapEmbed'

void startMapEmbed()
