import type { BlockInstance } from '~/modules/blocks/block'
import { blocks } from '~/modules/blocks/blocks'
import { optionId } from '~/modules/blocks/option'
import { newBlockId } from '../newBlockId'

export type Answer = { text: string; isRight: boolean; feedback: string }
export type Question =
  | { kind: 'choice'; text: string; answers: Answer[] }
  | { kind: 'order'; text: string; steps: string[]; feedbackRight: string; feedbackWrong: string }

export type LineError =
  | 'noQuestion'
  | 'emptyQuestion'
  | 'emptyAnswer'
  | 'noRight'
  | 'fewAnswers'
  | 'manyAnswers'
  | 'fewSteps'
  | 'manySteps'
  | 'stepFeedback'
  | 'mixed'
  | 'repeated'
  | 'tooLong'
  | 'unknown'

/** Questions that are whole, in their order, and what is wrong with the others; lines are counted from 1. */
export type ReadLines = { questions: Question[]; errors: { line: number; error: LineError }[] }

type Line = { line: number; sign: '?' | '=' | '-' | '1'; text: string; feedback: string }

// Word makes other dashes and bullets of a hyphen at the start of a line.
const signs: [Line['sign'], RegExp][] = [
  ['?', /^\?\s*/],
  ['=', /^=\s*/],
  ['-', /^[-–—•*]\s*/],
  ['1', /^\d{1,3}[.)]\s+/],
]
const longest = { question: 1000, answer: 300, feedback: 800 }

/**
 * Reads questions typed in lines: `? question`, `= right answer`, `- wrong answer`, `1. step` for steps in their order, and
 * `:: feedback` behind an answer. A line that begins with blanks goes on with the one above it.
 */
export function readQuestionLines(text: string): ReadLines {
  const { lines, errors } = linesOf(text)
  const questions: Question[] = []
  for (const group of groupsOf(lines)) {
    const found = questionOf(group)
    if ('question' in found) questions.push(found.question)
    else errors.push(...found.errors)
  }
  return { questions, errors: errors.toSorted((a, b) => a.line - b.line) }
}

function linesOf(text: string) {
  const lines: Line[] = []
  const errors: ReadLines['errors'] = []
  for (const [place, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = place + 1
    const last = lines.at(-1)
    if (raw.trim() === '') continue
    const begin = signs.find(([, pattern]) => pattern.test(raw.trimStart()))
    if (/^(\s{2,}|\t)/.test(raw) && last) goOn(last, raw.trim())
    else if (begin) lines.push({ line, sign: begin[0], ...halves(raw.trimStart().replace(begin[1], '')) })
    else errors.push({ line, error: 'unknown' })
  }
  return { lines, errors }
}

function goOn(line: Line, more: string) {
  if (line.feedback) {
    line.feedback += `\n${plain(more)}`
    return
  }
  const { text, feedback } = halves(more)
  line.text = [line.text, text].filter(Boolean).join('\n')
  line.feedback = feedback
}

function halves(raw: string) {
  const cut = [...raw.matchAll(/\\::|::/g)].find(([found]) => found === '::')?.index ?? raw.length
  return { text: plain(raw.slice(0, cut)), feedback: plain(raw.slice(cut + 2)) }
}

// `\::` is two colons that mean themselves.
function plain(raw: string) {
  return raw.replaceAll('\\::', '::').trim()
}

function groupsOf(lines: Line[]) {
  const groups: Line[][] = []
  for (const line of lines) {
    if (line.sign === '?' || groups.length === 0) groups.push([])
    groups.at(-1)!.push(line)
  }
  return groups
}

type Found = { question: Question } | { errors: ReadLines['errors'] }

function questionOf([head, ...rest]: Line[]): Found {
  const wrong = (error: LineError, line = head!.line): Found => ({ errors: [{ line, error }] })
  if (head?.sign !== '?') return wrong('noQuestion')
  if (head.text === '') return wrong('emptyQuestion')
  const text = head.feedback ? `${head.text} :: ${head.feedback}` : head.text
  if (text.length > longest.question) return wrong('tooLong')
  const long = rest.find((one) => one.text.length > longest.answer || one.feedback.length > longest.feedback)
  if (long) return wrong('tooLong', long.line)
  const steps = rest.filter((one) => one.sign === '1')
  return steps.length > 0 ? orderOf(text, head, rest) : choiceOf(text, head, rest)
}

function choiceOf(text: string, head: Line, rest: Line[]): Found {
  const wrong = (error: LineError, line = head.line): Found => ({ errors: [{ line, error }] })
  const empty = rest.find((one) => one.text === '')
  if (empty) return wrong('emptyAnswer', empty.line)
  const twice = repeatedIn(rest)
  if (twice) return wrong('repeated', twice.line)
  if (!rest.some((one) => one.sign === '=')) return wrong('noRight')
  if (rest.length < 2) return wrong('fewAnswers')
  if (rest.length > 12) return wrong('manyAnswers')
  const answers = rest.map((one) => ({ text: one.text, isRight: one.sign === '=', feedback: one.feedback }))
  return { question: { kind: 'choice', text, answers } }
}

// Of an order, `= :: ...` is said when it is right and `- :: ...` when it is not.
function orderOf(text: string, head: Line, rest: Line[]): Found {
  const wrong = (error: LineError, line = head.line): Found => ({ errors: [{ line, error }] })
  const steps = rest.filter((one) => one.sign === '1')
  const others = rest.filter((one) => one.sign !== '1')
  const answer = others.find((one) => one.text !== '' || one.feedback === '')
  if (answer) return wrong('mixed', answer.line)
  const [right, wrongOnes] = [others.filter((one) => one.sign === '='), others.filter((one) => one.sign === '-')]
  const second = right[1] ?? wrongOnes[1]
  if (second) return wrong('mixed', second.line)
  const withFeedback = steps.find((one) => one.feedback !== '')
  if (withFeedback) return wrong('stepFeedback', withFeedback.line)
  const empty = steps.find((one) => one.text === '')
  if (empty) return wrong('emptyAnswer', empty.line)
  const twice = repeatedIn(steps)
  if (twice) return wrong('repeated', twice.line)
  if (steps.length < 3) return wrong('fewSteps')
  if (steps.length > 12) return wrong('manySteps')
  const [feedbackRight, feedbackWrong] = [right[0]?.feedback ?? '', wrongOnes[0]?.feedback ?? '']
  return { question: { kind: 'order', text, steps: steps.map((one) => one.text), feedbackRight, feedbackWrong } }
}

function repeatedIn(lines: Line[]) {
  const texts = lines.map((one) => one.text.toLowerCase())
  return lines.find((_line, place) => texts.indexOf(texts[place]!) < place)
}

/** The lines from which the same questions are read. */
export function printQuestionLines(questions: Question[]) {
  return questions.map(linesFor).join('\n\n')
}

function linesFor(question: Question) {
  const line = (sign: string, text: string, feedback = '') =>
    [sign, escaped(text), ...(feedback ? ['::', escaped(feedback)] : [])].filter(Boolean).join(' ')
  const head = line('?', question.text)
  if (question.kind === 'choice')
    return [head, ...question.answers.map((one) => line(one.isRight ? '=' : '-', one.text, one.feedback))].join('\n')
  const { steps, feedbackRight, feedbackWrong } = question
  const feedback = [
    ...(feedbackRight ? [line('=', '', feedbackRight)] : []),
    ...(feedbackWrong ? [line('-', '', feedbackWrong)] : []),
  ]
  return [head, ...steps.map((step, place) => line(`${place + 1}.`, step)), ...feedback].join('\n')
}

function escaped(text: string) {
  return text.replaceAll('::', '\\::').replaceAll('\n', '\n  ')
}

/** A question as a new block: one right answer makes a single choice, more of them a multiple choice. */
export function blockOfQuestion(question: Question): BlockInstance {
  const id = newBlockId()
  if (question.kind === 'order') {
    const { text, steps, feedbackRight, feedbackWrong } = question
    const made = steps.map((step, place) => ({ id: optionId(place), text: step }))
    const content = { question: text, steps: made, stepsMade: made.length, feedbackRight, feedbackWrong }
    return { id, type: 'order', version: blocks.order.version, content }
  }
  const options = question.answers.map((answer, place) => ({ id: optionId(place), ...answer }))
  const type = options.filter((option) => option.isRight).length > 1 ? 'multipleChoice' : 'singleChoice'
  const content = { question: question.text, options, optionsMade: options.length, shuffle: true }
  return { id, type, version: blocks[type].version, content }
}

/** Whether a text is meant as questions in lines: there is a question in it, with an answer or a step below. */
export function looksLikeQuestions(text: string) {
  return (
    text.length < 100_000 &&
    /^\s*\?\s*\S.*$/m.test(text) &&
    /^\s*(=|\d{1,3}[.)])\s*\S/m.test(text) &&
    firstIsQuestion(text)
  )
}

function firstIsQuestion(text: string) {
  return /^\s*\?/.test(text)
}
