import type { Language } from '~/db/tables'
import type { BlockInstance } from '~/modules/blocks/block'
import { type BlockType, type ContentOf, openBlock } from '~/modules/blocks/blocks'
import { blocksOf, type DocumentNode, type LearningModule } from '~/modules/blocks/document'
import { instrumentTexts } from '~/modules/blocks/instrument/texts'
import { paperAnswerOf } from '~/modules/blocks/paperAnswers'
import { linesUnder, notesIn } from './saidInText'

export const demonstrationParts = ['materials', 'settings', 'safety', 'steps', 'mistakes', 'questions'] as const
export type DemonstrationPart = (typeof demonstrationParts)[number]
export type Demonstration = Record<DemonstrationPart, string[]>

/** The wrong answer that most people gave first, by the id of its question: of five people or more only. */
export type PopularWrong = Map<string, { answer: string; count: number }>

const most = 8
const fewQuestions = 5
const underHeading: Record<'materials' | 'settings', RegExp> = {
  materials: /nodig|materia|gereedschap|neem mee|need|tool|bring/i,
  settings: /instelling|instellen|setting/i,
}

/** What a module says to who demonstrates it at the machine: read from its own pages, each line once. */
export function demonstrationOf(module: LearningModule, popular: PopularWrong = new Map()): Demonstration {
  const { language } = module.settings
  const documents = module.pages.filter(({ kind }) => kind !== 'bank').map(({ document }) => document)
  const blocks = documents.flatMap(blocksOf)
  const under = (part: keyof typeof underHeading) => documents.flatMap((one) => linesUnder(one, underHeading[part]))
  return shortened({
    materials: [...under('materials'), ...blocks.flatMap((block) => materialsIn(block, language))],
    settings: [...under('settings'), ...blocks.flatMap((block) => settingsIn(block, language))],
    safety: [...documents.flatMap(safetyIn), ...blocks.flatMap(stopsIn)],
    steps: blocks.flatMap(stepsIn),
    mistakes: mistakesIn([...blocks, ...banked(module)], popular, language),
    questions: exitQuestions(module),
  })
}

/** The parts of which a module says nothing. */
export function missingParts(found: Demonstration): DemonstrationPart[] {
  return demonstrationParts.filter((part) => found[part].length === 0)
}

/** The content of a block when it is of this type. */
function contentOf<T extends BlockType>(block: BlockInstance, type: T): ContentOf<T> | undefined {
  const opened = openBlock(block)
  return opened?.type === type ? (opened.content as ContentOf<T>) : undefined
}

function materialsIn(block: BlockInstance, language: Language): string[] {
  const kind = contentOf(block, 'instrument')?.kind
  const file = contentOf(block, 'file')?.title
  return [...(kind ? [instrumentTexts[language].names[kind]] : []), ...(file ? [file] : [])]
}

function settingsIn(block: BlockInstance, language: Language): string[] {
  const values = contentOf(block, 'workOrder')?.values ?? []
  const program = contentOf(block, 'gcode')?.title
  return [
    ...values.filter(({ from, to }) => from || to).map((value) => limitsText(value, language)),
    ...(program ? [program] : []),
  ]
}

type Value = { text: string; unit: string; from: string; to: string }

function limitsText({ text, unit, from, to }: Value, language: Language) {
  const words =
    language === 'nl'
      ? { least: 'minstens', most: 'hoogstens', to: 'tot' }
      : { least: 'at least', most: 'at most', to: 'to' }
  const limits = from && to ? `${from} ${words.to} ${to}` : from ? `${words.least} ${from}` : `${words.most} ${to}`
  return `${text}: ${limits} ${unit}`.trim()
}

function safetyIn(document: DocumentNode) {
  return notesIn(document, 'safety')
}

function stopsIn(block: BlockInstance): string[] {
  const stops = contentOf(block, 'workOrder')?.stops ?? []
  const before = contentOf(block, 'checklist')?.before ?? []
  const steps = contentOf(block, 'steps')?.parts ?? []
  return [...stops.map(({ text }) => text), ...before.map(({ text }) => text), ...steps.map(({ safety }) => safety)]
}

function stepsIn(block: BlockInstance): string[] {
  const steps = contentOf(block, 'workOrder')?.steps ?? []
  const parts = contentOf(block, 'steps')?.parts ?? []
  return [...steps.map(({ text }) => text), ...parts.map(({ title, text }) => title || text)]
}

function banked({ pages }: LearningModule) {
  return pages.filter(({ kind }) => kind === 'bank').flatMap(({ document }) => blocksOf(document))
}

/** What most people had wrong comes first; then what authors say of wrong answers. */
function mistakesIn(blocks: BlockInstance[], popular: PopularWrong, language: Language) {
  const told = blocks.flatMap((block) => {
    const wrong = popular.get(block.id)
    const said = (paperAnswerOf(block, language)?.said ?? []).filter(({ isRight }) => isRight === false)
    return said.map(({ about, text }) => ({
      line: `“${about}” — ${text}`,
      count: wrong && wrong.answer === about ? wrong.count : 0,
    }))
  })
  return told.toSorted((one, other) => other.count - one.count).map(({ line }) => line)
}

/** Those of the test, else of its bank, else of the lessons; each with what is right. */
function exitQuestions(module: LearningModule) {
  const { language } = module.settings
  const of = (kind: 'test' | 'bank' | 'lesson') =>
    module.pages
      .filter((page) => page.kind === kind)
      .flatMap(({ document }) => blocksOf(document))
      .flatMap((block) => questionLine(block, language))
  return spread((['test', 'bank', 'lesson'] as const).map(of).find((lines) => lines.length > 0) ?? [])
}

/** A few of them, from first to last: neighbours ask about the same. */
function spread(lines: string[]) {
  const step = Math.max(1, lines.length / fewQuestions)
  return lines.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step)).slice(0, fewQuestions)
}

// What has to be seen on a screen is no question to ask aloud.
const askedAloud: BlockType[] = ['singleChoice', 'multipleChoice', 'trueFalse', 'number', 'openAnswer', 'order']

function questionLine(block: BlockInstance, language: Language): string[] {
  const opened = openBlock(block)
  if (!opened || !askedAloud.includes(opened.type)) return []
  const right = paperAnswerOf(block, language)?.right.join('; ') ?? ''
  return [`${opened.block.question!.words(opened.content)} → ${right}`]
}

function shortened(found: Demonstration): Demonstration {
  const tidy = (lines: string[]) => [...new Set(lines.map((line) => line.trim()).filter(Boolean))].slice(0, most)
  return Object.fromEntries(demonstrationParts.map((part) => [part, tidy(found[part])])) as Demonstration
}
