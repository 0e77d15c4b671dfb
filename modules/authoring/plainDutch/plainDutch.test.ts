import { describe, expect, test } from 'vitest'
import { measureText } from './measure'
import { judgedSentences, unseenSentences } from './plainDutch.sentences'
import { type Rule, rules } from './reading'
import { findingSentence } from './texts'

const aim = { target: 'B1', explained: new Set<string>() } as const
const judged = judgementsIn(judgedSentences)
const unseen = judgementsIn(unseenSentences)

function judgementsIn(list: string) {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [sentence = '', ...marks] = line.split(' # ')
      return { sentence, expected: marks.map((mark) => mark.trim()) }
    })
}

/** What is found in a sentence, in the form of the list: "passive: wordt … gemeten". */
function foundIn(sentence: string) {
  return measureText(sentence, 'sentence', aim).flatMap(({ findings }) =>
    findings.map(({ rule, words }) => (rule === 'long' ? rule : `${rule}: ${words}`)),
  )
}

describe('the judged sentences', () => {
  test('are at least 150, and at least 40 of them are clean', () => {
    expect(judged.length).toBeGreaterThanOrEqual(150)
    expect(judged.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(40)
  })

  const figures = rules.map((rule) => figuresOf(judged, rule))

  test('are printed as precision and recall of each rule', () => {
    process.stdout.write(`${figures.map(lineOf).join('\n')}\n`)
    for (const figure of figures.filter(({ missed, wrong }) => missed.length + wrong.length > 0))
      process.stdout.write(`${figure.rule} missed: ${show(figure.missed)}; found too much: ${show(figure.wrong)}\n`)
    expect(figures.every(({ right }) => right >= 9)).toBe(true)
  })

  test.each(figures)('$rule: at least nine of ten findings are right, and 85 of 100 are found', (figure) => {
    expect(figure.precision).toBeGreaterThanOrEqual(0.9)
    expect(figure.recall).toBeGreaterThanOrEqual(0.85)
  })

  test('give no finding in a clean sentence, with at most one in twenty-five excepted', () => {
    const clean = judged.filter(({ expected }) => expected.length === 0)
    const disturbed = clean.filter(({ sentence }) => foundIn(sentence).length > 0)
    expect(disturbed.length / clean.length).toBeLessThanOrEqual(1 / 25)
  })

  test('give findings that stand where their words are, and say in both languages what to do', () => {
    for (const { sentence } of [...judged, ...unseen])
      for (const { findings } of measureText(sentence, 'sentence', aim))
        for (const finding of findings) {
          const there = sentence.slice(finding.start, finding.end)
          if (!finding.words.includes('…') && finding.rule !== 'long') expect(there).toBe(finding.words)
          for (const language of ['nl', 'en'] as const)
            expect(findingSentence(finding, language)).toMatch(/^[“\p{Lu}\d].*\.$/u)
        }
  })

  test('that nobody looked at while the rules were made are judged well too', () => {
    const figure = figuresOf(unseen)
    process.stdout.write(`${lineOf(figure)}\nunseen missed: ${show(figure.missed)}; too much: ${show(figure.wrong)}\n`)
    expect(figure.precision).toBeGreaterThanOrEqual(0.7)
    expect(figure.recall).toBeGreaterThanOrEqual(0.7)
  })
})

function figuresOf(list: typeof judged, rule?: Rule) {
  const of = (marks: string[]) => marks.filter((mark) => !rule || mark.split(':')[0] === rule)
  const pairs = list.map(({ sentence, expected }) => ({ expected: of(expected), found: of(foundIn(sentence)) }))
  const right = pairs.flatMap(({ expected, found }) => found.filter((mark) => expected.includes(mark))).length
  const missed = pairs.flatMap(({ expected, found }) => expected.filter((mark) => !found.includes(mark)))
  const wrong = pairs.flatMap(({ expected, found }) => found.filter((mark) => !expected.includes(mark)))
  return {
    rule: rule ?? 'unseen',
    right,
    missed,
    wrong,
    precision: right / (right + wrong.length),
    recall: right / (right + missed.length),
  }
}

function lineOf({ rule, right, precision, recall }: ReturnType<typeof figuresOf>) {
  return `${rule.padEnd(16)} right ${String(right).padStart(3)}  precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`
}

function show(marks: string[]) {
  return marks.length > 0 ? marks.join(' | ') : '-'
}
