import type { Language } from '~/db/tables'
import { allBelow, at, childrenOf, type Element, lineOf } from './element'

/** What a package says of itself besides how it is played. */
export type Facts = { title?: string; summary?: string; language?: Language; minutes?: number }

/** From the LOM of a manifest (IEEE 1484.12.3, and IMS 1.2.1 of SCORM 1.2): what a person would type in otherwise. */
export function factsIn(metadata: Element | undefined): Facts {
  const lom = metadata && (metadata.name === 'lom' ? metadata : allBelow(metadata, 'lom')[0])
  const general = at(lom, 'general')
  const language = languageOf(lineOf(at(general, 'language')))
  const time = at(lom, 'educational', 'typicallearningtime')
  return {
    title: wordsIn(at(general, 'title'), language),
    summary: wordsIn(at(general, 'description'), language),
    language,
    minutes: minutesIn(lineOf(at(time, 'duration') ?? at(time, 'datetime'))),
  }
}

/** One text of those in several languages: Dutch before the own language of the package, before whatever comes first. */
export function wordsIn(element: Element | undefined, language?: Language): string | undefined {
  const strings = ['langstring', 'string'].flatMap((name) => childrenOf(element, name))
  const spoken = (asked: string | undefined) =>
    strings.find(
      ({ attributes }) =>
        asked && languageOf(attributes['xml:lang'] ?? attributes.language ?? attributes.lang) === asked,
    )
  const chosen = spoken(language) ?? spoken('nl') ?? strings[0]
  return lineOf(chosen ?? element) || undefined
}

export function languageOf(code = ''): Language | undefined {
  const [language] = code.trim().toLowerCase().split(/[-_]/, 1)
  return language === 'nl' || language === 'en' ? language : undefined
}

/** ISO 8601, or hh:mm as SCORM 1.2 also writes it. */
function minutesIn(text: string) {
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?)?$/.exec(text)
  const clock = /^(\d{1,4}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text)
  const minutes = iso
    ? Number(iso[1] ?? 0) * 1440 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0)
    : clock
      ? Number(clock[1]) * 60 + Number(clock[2])
      : 0
  return minutes > 0 && minutes <= 6000 ? minutes : undefined
}
