import { startMapEmbed } from '../pages/embed/startMapEmbed'

void startMapEmbed()
