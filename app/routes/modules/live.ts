import type { PageKind } from '~/db/tables'
import { problemsOfLevel } from '~/modules/authoring/checklist/level'
import { askedAbout, problemsOfGoals } from '~/modules/authoring/goals'
import type { ModuleFacts } from '~/modules/authoring/moduleFacts.server'
import { passagesOf } from '~/modules/authoring/passages'
import { measurePage, type PageReading } from '~/modules/authoring/plainDutch/measurePage'
import { type Problem, problemsOfPage } from '~/modules/authoring/problems'
import { minutesOf, wordsIn } from '~/modules/authoring/reading'
import type { PageText } from '~/modules/authoring/saving/pageSaver'
import { termNames } from '~/modules/authoring/terms'
import type { DocumentNode, ModuleSettings } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import type { OutlinePage } from './Outline'
import { distinct } from './place'

type Texts = Record<string, PageText>

/** The pages as they are on this screen now, ahead of what the server has. */
export function livePages(stored: OutlinePage[], texts: Texts): OutlinePage[] {
  return stored.map((page) => {
    const text = texts[page.id]
    return text ? { ...page, title: text.title, kind: text.kind } : page
  })
}

/** The reading of the page on the screen; the terms that earlier pages explain are known. Undefined if not Dutch. */
export function liveReading(id: string, document: DocumentNode, settings: ModuleSettings, facts: ModuleFacts) {
  if (settings.language !== 'nl') return undefined
  const earlier = facts.pages.slice(
    0,
    Math.max(
      0,
      facts.pages.findIndex((page) => page.id === id),
    ),
  )
  const explained = new Set([...termNames(settings), ...earlier.flatMap((page) => page.explains)])
  return measurePage(passagesOf(document), { target: settings.readingLevel, explained })
}

type LivePage = { id: string; kind: PageKind; document: DocumentNode }

/** What each page asks of a learner now: the page on the screen is measured here, the rest is the server's. */
export function liveFacts(facts: ModuleFacts, { id, kind, document }: LivePage, reading?: PageReading) {
  const open = {
    words: wordsIn(document),
    minutes: minutesOf({ kind, document }),
    questions: askedAbout(document).length,
    asks: askedAbout(document),
    level: reading?.level,
  }
  return { ...facts, pages: facts.pages.map((page) => (page.id === id ? { ...page, ...open } : page)) }
}

type Open = {
  facts: ModuleFacts
  id: string
  reading: PageReading | undefined
  settings: ModuleSettings
  /** The files that the screen knows. */
  files: MediaFiles
}

/** The problems as they are now: those of pages that were changed here are found anew, the rest is the server's. */
export function liveProblems(stored: Problem[], pages: OutlinePage[], texts: Texts, open: Open): Problem[] {
  const kept = stored.filter(
    (problem) => !('pageId' in problem) || !texts[problem.pageId] || isOfModule(problem, open.id),
  )
  const faint = faintIn(open.files)
  const found = pages.flatMap(({ id }) => (texts[id] ? problemsOfPage({ id, ...texts[id] }, undefined, faint) : []))
  const hasTest = pages.some((page) => page.kind === 'test')
  const hard = texts[open.id] ? problemsOfLevel(open.id, open.reading, open.settings.readingLevel) : []
  const goals = problemsOfGoals(
    open.settings,
    open.facts.pages.map(({ id, asks }) => ({ pageId: id, asks })),
  )
  return distinct([...kept.filter((problem) => isStill(problem, hasTest)), ...goals, ...found, ...hard])
}

function faintIn(files: MediaFiles) {
  return Object.fromEntries(
    Object.entries(files).flatMap(([id, { faintWords }]) => (faintWords ? [[id, faintWords]] : [])),
  )
}

function isStill({ code }: Problem, hasTest: boolean) {
  return code !== 'goalWithoutQuestion' && (code !== 'noTest' || !hasTest)
}

// These take a look at more than the page itself; a level is measured here for the open page only.
function isOfModule(problem: Problem, openId: string) {
  return (
    ['imageGone', 'mediaGone', 'blockTwice', 'drawTooFew', 'drawOutsideTest', 'bankUnused'].includes(problem.code) ||
    (problem.code === 'pageHard' && problem.pageId !== openId)
  )
}
