import type { Language } from '../../src/domain/languages'

type InLanguages = Readonly<Record<Language, RegExp>>

/** Words that only those may say who know the answer of all: nobody, never, only, none of them, more than any other. */
export const ABSOLUTE: InLanguages = {
  en: /\b(nobody|never|only|none (of|names)|no countr|nowhere|more than any)/i,
  de: /\b(niemand|nie|niemals|nur|keine[rs]? (davon|dieser|von ihnen|nennt)|nirgends|mehr als jede)\b/i,
  fr: /\b(personne ne|jamais|seulement|uniquement|aucune? (des|d’|pays|ne)|nulle part|plus que tout)/i,
  ru: /(^|[^\p{L}])(никто|никогда|только|лишь|ни од(ин|на|но) из|нигде|больше, чем)(?!\p{L})/iu,
  ro: /(^|[^\p{L}])(nimeni|niciodată|doar|numai|niciun(a|ul)? (dintre|din)|nicio țară|nicăieri|mai mult decât)(?!\p{L})/iu,
  sq: /(^|[^\p{L}])(askush|kurrë|vetëm|asnjë(ri|ra)? (prej|nga|vend)|askund|më shumë se çdo)(?!\p{L})/iu,
}

/** Whose word a denial is: a source says so, or it is inferred. */
export const WHO_DENIES: InLanguages = {
  en: /a source says|inferred/i,
  de: /laut Quelle|erschlossen/i,
  fr: /selon une source|déduction/i,
  ru: /по словам источника|вывод/i,
  ro: /spune o sursă|deducți/i,
  sq: /sipas një burimi|përfundim/i,
}

/** What is known in part is a least number. */
export const AT_LEAST: InLanguages = {
  en: /at least/i,
  de: /mindestens/i,
  fr: /au moins/i,
  ru: /не менее|по меньшей мере|как минимум/i,
  ro: /cel puțin/i,
  sq: /të paktën|së paku/i,
}

/** Statements on roles and routes are those of reports: reported, not mentioned or not covered. */
export const REPORTED: InLanguages = {
  en: /reported|not mentioned|not covered/i,
  de: /berichte[nt]|gemeldet|nicht erwähnt/i,
  fr: /signalé|mentionné|couvert/i,
  ru: /сообща|упомина|упомянут|не охвачен|по сообщениям/i,
  ro: /raporta|semnala|menționa|acoperi/i,
  sq: /raporto|raportu|përmend|mbulo/i,
}

/** What no sentence says any more. */
export const BANNED: InLanguages = {
  en: /\bbound\b|had a plan|of 2003 to|in 2007, by/i,
  de: /\bgebunden\b|hatten? einen Plan|2007, bis/i,
  fr: /\bliée?s? par\b|\bétai(t|ent) liée?s?\b|avai(t|ent) un plan|en 2007, (jusqu’)?en/i,
  ru: /связан[аоы]?(?!\p{L}) (этим )?(договор|протокол|конвенц)|имел[аио]? план/iu,
  ro: /obligate? prin|legate? prin|avea(u)? un plan/i,
  sq: /\bdetyruar nga\b|kishin? një plan/i,
}

/** What nobody can have done before a treaty opens. */
export const RATIFIED: InLanguages = {
  en: /ratified|joined|acceded|\bno\b/i,
  de: /ratifiziert|beigetreten|Vertragspartei|\bkeine?\b/i,
  fr: /ratifié|adhéré|aucun/i,
  ru: /ратифи|присоедин|участник/i,
  ro: /ratifica|adera|niciun/i,
  sq: /ratifik|aderua|asnjë/i,
}

/** Conventions of the ILO are adopted, never signed (R23). */
export const SIGNED: InLanguages = {
  en: /sign/i,
  de: /unterzeichn/i,
  fr: /signé|signature/i,
  ru: /подпис/i,
  ro: /semna/i,
  sq: /nënshkr/i,
}
