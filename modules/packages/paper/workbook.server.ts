import { parseFragment } from 'parse5'
import { openBlock } from '~/modules/blocks/blocks'
import { blocksOf, type LearningModule, type Page } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import type { PaperAnswer } from '~/modules/blocks/paperAnswer'
import { paperAnswerOf } from '~/modules/blocks/paperAnswers'
import { renderBlock } from '~/modules/learner/render.server'
import { elementsIn } from './dom'
import type { Part } from './paper'
import { picturesOf, readIndex, type VersionFile } from './readFiles'
import { type Reading, readParts } from './readParts'
import { paperTexts } from './texts'

export type Hub = { name: string; colour: string }

type Input = {
  module: LearningModule
  hub: Hub
  publishedAt: number
  /** All files of the version, its index.html among them. */
  files: VersionFile[]
}

/** A module as a workbook for a learner, of what was published: its pages, and what stands behind them. */
export function workbookOf({ module, hub, publishedAt, files }: Input) {
  const { title, version, settings } = module
  const { language } = settings
  const t = paperTexts[language]
  const index = readIndex(textOf(files, 'index.html'))
  const media = mediaIn(textOf(files, 'module.js'))
  const pictures = picturesOf(files)
  const numbers = numbered(module)
  const reading: Reading = { ...pictures, numberOf: (id) => numbers.get(id) ?? '', language }
  const seen = module.pages.filter(({ kind }) => kind !== 'bank')
  const pages = seen.map(({ id, kind, title: name }) => {
    const found = index.pages.find((page) => page.id === id)
    return { title: name, kind, note: '', of: found ? readParts(found.of, reading) : [] }
  })
  const banks = module.pages.filter(({ kind }) => kind === 'bank').map((page) => bankOf(page, media, reading))
  return {
    document: {
      language,
      title,
      hub,
      ...dated(publishedAt, language, version),
      minutes: settings.minutes > 0 ? t.minutes(settings.minutes) : '',
      summary: settings.summary,
      forWhom: settings.forWhom,
      goals: settings.goals.map(({ text }) => text),
      words: wordsOf(language),
      pages: [...pages, ...banks],
      answers: module.pages.map((page) => answersOf(page, numbers, language)).filter(({ of }) => of.length > 0),
      terms: index.terms,
    },
    get pictures() {
      return pictures.used
    },
  }
}

/** The questions of a bank, which no page shows. */
function bankOf(page: Page, media: MediaFiles, reading: Reading) {
  const t = paperTexts[reading.language]
  const of = blocksOf(page.document).flatMap((block): Part[] => {
    const html = parseFragment(renderBlock(block, reading.language, media))
    return readParts(elementsIn(html), reading)
  })
  return { title: t.bank(page.title), kind: page.kind, note: t.bankNote, of }
}

/** The questions with something right or wrong, and those of one's own judgement, through the whole module. */
function numbered({ pages }: LearningModule) {
  const questions = [...pages]
    .sort((one, other) => Number(one.kind === 'bank') - Number(other.kind === 'bank'))
    .flatMap(({ document }) => blocksOf(document))
    .filter((block) => {
      const opened = openBlock(block)
      return opened?.block.question && !opened.block.question.isUnscored?.(opened.content)
    })
  return new Map(questions.map(({ id }, place) => [id, String(place + 1)]))
}

function answersOf({ title, document }: Page, numbers: Map<string, string>, language: 'nl' | 'en') {
  const of = blocksOf(document).flatMap((block) => {
    const number = numbers.get(block.id)
    const answer = number === undefined ? undefined : paperAnswerOf(block, language)
    return answer ? [{ number, right: answer.right, said: answer.said.map((one) => saidOf(one, answer.right)) }] : []
  })
  return { title, of }
}

/** What is said of the only right answer stands below it, and need not name it again. */
function saidOf({ about, text }: PaperAnswer['said'][number], right: string[]) {
  return { about: right.length === 1 && right[0] === about ? '' : about, text }
}

/** The words that a template needs; those with a number in them are put together there. */
function wordsOf(language: 'nl' | 'en') {
  const { version, minutes, page, question, bank, codeOf, demonstrationParts, ...words } = paperTexts[language]
  return { ...words, question: question('{}'), page: page(0, 1).replace('0', '{}').replace('1', '{}') }
}

/** The day as people in the Netherlands write it: a version looks the same wherever its server stands. */
export function dated(at: number, language: 'nl' | 'en', version: number) {
  const timeZone = 'Europe/Amsterdam'
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at)
  const date = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(at).split('-').map(Number)
  return { date, version: paperTexts[language].version(version, day) }
}

function textOf(files: VersionFile[], path: string) {
  return Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString('utf8')
}

/** The files that the blocks of a version show, as its module.js names them. */
function mediaIn(script: string): MediaFiles {
  const json = /^window\.leerbank=(\{.*\})\s*$/s.exec(script)?.[1]
  return json ? (JSON.parse(json).media as MediaFiles) : {}
}
