import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '~/modules/blocks/schemas'
import {
  blockOfQuestion,
  looksLikeQuestions,
  printQuestionLines,
  type Question,
  readQuestionLines,
} from './questionLines'

const runs = process.env.LEERBANK_HARD ? 5000 : 500

describe('questions in lines', () => {
  test('one right answer makes a single choice, two a multiple choice, numbers an order', () => {
    const { questions, errors } = readQuestionLines(
      `? Wat doe je eerst?
= Rondkijken :: Goed zo.
- Starten :: Kijk eerst rond.

? Wat is een grijper?
= vinger
=zuignap
– motor
? Zet op volgorde
1. Deur dicht
2) Noodstop vrij
3. Start
= :: Zo hoort het.
- :: Begin bij de deur.`,
    )
    expect(errors).toEqual([])
    expect(questions.map((one) => blockOfQuestion(one).type)).toEqual(['singleChoice', 'multipleChoice', 'order'])
    expect(questions[0]).toEqual({
      kind: 'choice',
      text: 'Wat doe je eerst?',
      answers: [
        { text: 'Rondkijken', isRight: true, feedback: 'Goed zo.' },
        { text: 'Starten', isRight: false, feedback: 'Kijk eerst rond.' },
      ],
    })
    expect(questions[2]).toMatchObject({
      steps: ['Deur dicht', 'Noodstop vrij', 'Start'],
      feedbackWrong: 'Begin bij de deur.',
    })
  })

  test('a line that begins with blanks goes on with the line above', () => {
    const { questions } = readQuestionLines('? Eerste regel\n  tweede regel\n= ja :: want\n  daarom\n- nee')
    expect(questions[0]).toMatchObject({
      text: 'Eerste regel\ntweede regel',
      answers: [{ feedback: 'want\ndaarom' }, {}],
    })
  })

  test('two colons that mean themselves have a backslash', () => {
    const { questions } = readQuestionLines('? Wat is std\\::vector?\n= een lijst\n- een getal')
    expect(questions[0]!.text).toBe('Wat is std::vector?')
  })

  test.each([
    ['= ja', [[1, 'noQuestion']]],
    ['?\n= ja\n- nee', [[1, 'emptyQuestion']]],
    ['? Vraag\n- nee\n- ook nee', [[1, 'noRight']]],
    ['? Vraag\n= ja', [[1, 'fewAnswers']]],
    ['? Vraag\n= ja\n-', [[3, 'emptyAnswer']]],
    ['? Vraag\n= ja\n- JA', [[3, 'repeated']]],
    ['? Vraag\n= ja\n- nee\nzomaar tekst', [[4, 'unknown']]],
    ['? Vraag\n1. een\n2. twee', [[1, 'fewSteps']]],
    ['? Vraag\n1. een\n2. twee\n3. drie\n- nee', [[5, 'mixed']]],
    ['? Vraag\n1. een :: want\n2. twee\n3. drie', [[2, 'stepFeedback']]],
    [`? ${'lang '.repeat(300)}\n= ja\n- nee`, [[1, 'tooLong']]],
    [`? Vraag\n${Array.from({ length: 13 }, (_, n) => `= antwoord ${n}`).join('\n')}`, [[1, 'manyAnswers']]],
  ])('%j says which line is not right', (text, expected) => {
    expect(readQuestionLines(text).errors.map(({ line, error }) => [line, error])).toEqual(expected)
  })

  test('a mistake in one question leaves the others', () => {
    const { questions, errors } = readQuestionLines('? Een\n= a\n- b\n? Twee\n- c\n? Drie\n= d\n- e')
    expect([questions.length, errors]).toEqual([2, [{ line: 4, error: 'noRight' }]])
  })

  test('a text is offered as questions only when it begins with one', () => {
    expect(looksLikeQuestions('? Vraag\n= ja\n- nee')).toBe(true)
    expect(looksLikeQuestions('Hallo?\n= som')).toBe(false)
    expect(looksLikeQuestions('1. een\n2. twee')).toBe(false)
  })
})

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom('::', ':', '\\', '=', '?', '-', '1.', 'é', ' '),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
const text = fc
  .array(
    line.filter((one) => one !== ''),
    { minLength: 1, maxLength: 2 },
  )
  .map((lines) => lines.join('\n'))
const feedback = fc.oneof(fc.constant(''), text)
const distinct = <T>(arbitrary: fc.Arbitrary<T>, least: number, of: (one: T) => string) =>
  fc.uniqueArray(arbitrary, { minLength: least, maxLength: 6, selector: (one) => of(one).toLowerCase() })

const choice: fc.Arbitrary<Question> = fc
  .record({
    kind: fc.constant('choice' as const),
    text,
    answers: distinct(fc.record({ text, isRight: fc.boolean(), feedback }), 2, (one) => one.text),
  })
  .filter(({ answers }) => answers.some((answer) => answer.isRight))
const order: fc.Arbitrary<Question> = fc.record({
  kind: fc.constant('order' as const),
  text,
  steps: distinct(text, 3, (one) => one),
  feedbackRight: feedback,
  feedbackWrong: feedback,
})

test('what is printed is read again as the same questions, whatever is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(choice, order), { maxLength: 4 }), (questions) => {
      expect(readQuestionLines(printQuestionLines(questions))).toEqual({ questions, errors: [] })
    }),
    { numRuns: runs },
  )
})

test('any text is read without a mistake of ours, and each question of it can be published', () => {
  const anyLine = fc.tuple(fc.constantFrom('? ', '= ', '- ', '1. ', '  ', ''), line).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
      const { questions, errors } = readQuestionLines(lines.join('\n'))
      for (const question of questions) expect(problemsOf(blockOfQuestion(question), 'publishing')).toEqual([])
      for (const { line: number } of errors) expect(number).toBeLessThanOrEqual(lines.length)
    }),
    { numRuns: runs },
  )
})
