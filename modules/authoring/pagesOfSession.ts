import type { Language } from '~/db/tables'
import { h2, lesson, p, ul, type WrittenPage } from './writing'

type Material = {
  summary: string
  description: string
  forWhom: string
  entryRequirements: string
  outcomes: string[]
  language: Language
}

const words = {
  nl: {
    about: 'Waar het over ging',
    forWhom: 'Voor wie?',
    goals: 'Wat je na afloop kunt',
    before: 'Wat je nodig hebt',
  },
  en: {
    about: 'What it was about',
    forWhom: 'For whom?',
    goals: 'What you can do afterwards',
    before: 'What you need',
  },
}

/** What an offering says of itself, as the first pages of a module. */
export function pagesOfSession({
  summary,
  description,
  forWhom,
  entryRequirements,
  outcomes,
  language,
}: Material): WrittenPage[] {
  const t = words[language]
  const part = (title: string, text: string) => (text ? [h2(title), ...paragraphs(text)] : [])
  const about = [
    ...paragraphs(summary),
    ...paragraphs(description),
    ...part(t.forWhom, forWhom),
    ...part(t.before, entryRequirements),
  ]
  return [
    ...(about.length > 0 ? [lesson(t.about, ...about)] : []),
    ...(outcomes.length > 0 ? [lesson(t.goals, ul(...outcomes.map(plain)))] : []),
  ]
}

function paragraphs(text: string) {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => p(plain(line)))
}

// In written pages stars and braces mean something; here they are what somebody typed.
function plain(text: string) {
  return text.replaceAll('**', '*').replace(/[{}]/g, '')
}
