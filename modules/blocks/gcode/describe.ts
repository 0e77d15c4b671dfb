import type { Language } from '~/db/tables'
import type { Arc } from './arc'
import { codeOf, isSpeedLimit, type LineRead, type Move, type Program, valueAt } from './program'
import { gcodeTexts } from './texts'
import type { Word } from './words'

/** What a line of a program does, in plain words. */
export function describe(program: Program, line: number, language: Language): string {
  const t = gcodeTexts[language]
  const read = program.lines[line]!
  const sentences = [...codes(read, language), ...settings(read, language), ...movement(program, line, language)]
  if (sentences.length > 0) return sentences.join(' ')
  if (read.comments.length > 0) return t.only
  return read.words.some(({ letter }) => letter === 'O') ? t.mark : t.nothing
}

function codes({ words }: LineRead, language: Language) {
  const t = gcodeTexts[language]
  return words
    .filter(({ letter }) => letter === 'G' || letter === 'M')
    .map(codeOf)
    .filter((code) => !/^G[0-3]$/.test(code) && !isSpeedLimit(code, words))
    .map((code) => t.codes[code] ?? (/^G5[4-9]$/.test(code) ? t.offset(Number(code[2]) - 3) : t.notDrawn(code)))
}

function settings(read: LineRead, language: Language) {
  const t = gcodeTexts[language]
  const { words, isSurfaceSpeed, isInch, motion } = read
  const value = (letter: string) => textOf(words, letter, language)
  const isLimit = words.some((word) => isSpeedLimit(codeOf(word), words))
  const [tool, speed, feed] = [value('T'), value('S'), value('F')]
  return [
    tool && t.tool(tool),
    speed && (isLimit ? t.mostSpeed(speed) : isSurfaceSpeed ? t.surfaceSpeed(speed, isInch) : t.speed(speed)),
    feed && motion === undefined && t.feed({ value: feed, ...read }),
  ].filter((one) => typeof one === 'string' && one !== '')
}

function movement(program: Program, line: number, language: Language): string[] {
  const t = gcodeTexts[language]
  const read = program.lines[line]!
  const { motion, words, isRelative } = read
  const move = program.moves.find((one) => one.line === line)
  if (motion === undefined || !move) return []
  const steps = isRelative || words.some(({ letter }) => letter === 'U' || letter === 'W')
  const to = words
    .filter(({ letter }) => 'XYZUW'.includes(letter))
    .map((word) => placeText(word, steps, language))
    .join(', ')
  if (motion === 0) return [steps ? t.stepFast(to) : t.goFast(to)]
  const manner = mannerOf(move, read, language)
  if (motion === 1) return [steps ? t.stepStraight(to, manner) : t.goStraight(to, manner)]
  const isClockwise = motion === 2
  if (to === '') return [t.circle(isClockwise, manner)]
  return [steps ? t.stepRound(isClockwise, to, manner) : t.goRound(isClockwise, to, manner)]
}

function mannerOf(move: Move, read: LineRead, language: Language) {
  const t = gcodeTexts[language]
  const radius = move.arc && radiusText(move.arc, read, language)
  const feed = read.feed ? { value: written(read.feed, language), ...read } : undefined
  if (radius && feed) return t.withBoth(radius, feed)
  return radius ? t.withRadius(radius) : feed ? t.withFeed(feed) : ''
}

function placeText({ letter, value }: Word, isStep: boolean, language: Language) {
  return `${letter}\u00a0${isStep && value > 0 ? '+' : ''}${written(value, language)}`
}

function radiusText({ radius }: Arc, { isInch }: LineRead, language: Language) {
  const digits = isInch ? 1e4 : 1e2
  return written(Math.round((radius / (isInch ? 25.4 : 1)) * digits) / digits, language)
}

function textOf(words: Word[], letter: string, language: Language) {
  if (letter === 'T') return words.find((word) => word.letter === 'T')?.text.slice(1)
  const value = valueAt(words, letter)
  return value === undefined ? undefined : written(value, language)
}

export function written(value: number, language: Language) {
  return language === 'nl' ? String(value).replace('.', ',') : String(value)
}
