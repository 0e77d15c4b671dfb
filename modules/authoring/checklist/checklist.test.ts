import { describe, expect, test } from 'vitest'
import { settings, pages as written } from '~/demo/ssomq/ssomq'
import {
  callout,
  h2,
  lesson,
  p,
  right,
  singleChoice,
  steps,
  test as testPage,
  ul,
  wrong,
} from '~/modules/authoring/writing'
import type { DocumentNode, LearningModule, Page } from '~/modules/blocks/document'
import goldens from '~/modules/blocks/golden/openAnswer.1.json'
import { openDocument } from '../passages'
import { problemsOfModule, problemsOfPage } from '../problems'
import { problemSentence } from '../texts'

const question = singleChoice(
  'vraag',
  'Welke kant ligt boven?',
  right('De platte kant', 'Klopt.'),
  wrong('De ronde kant', 'Dan rolt hij weg.'),
)
const plain = 'Leg de ring met de platte kant naar boven en draai hem vast.'
const hard =
  'Teneinde de reproduceerbaarheid van de verrichte metingen te waarborgen, dient voorafgaand aan iedere serie een verificatie te worden verricht.'

describe('a link', () => {
  const codesOf = (words: string) => codes(page(p('Kijk op '), linkTo(words)))

  test.each(['hier', 'Klik hier', 'lees meer…', 'deze website', 'More information'])('"%s" says nothing', (words) =>
    expect(codesOf(words)).toContain('linkSaysNothing'),
  )
  test('that spells out an address is told too', () =>
    expect(codesOf('https://www.voorbeeld.nl/handleiding.pdf')).toContain('linkIsAddress'))
  test.each(['de handleiding van de robot', 'voorbeeld.nl'])('"%s" is good', (words) =>
    expect(codesOf(words)).toEqual([]),
  )

  test('is one link, however it is cut by bold words, and its place is that of its words', () => {
    const bold = { type: 'text', text: 'hier', marks: [{ type: 'bold' }, link] }
    const found = page({
      type: 'paragraph',
      content: [text('Klik '), { type: 'text', text: 'klik ', marks: [link] }, bold],
    })
    const problem = problemsOfPage(found).find(({ code }) => code === 'linkSaysNothing')
    const place = problem as { from: number; to: number }
    expect(openDocument(found.document)!.textBetween(place.from, place.to)).toBe('klik hier')
  })
})

describe('headings', () => {
  test('a subheading before any heading is told', () =>
    expect(codes(page(heading(3, 'Meten'), p(plain)))).toEqual(['headingSkipped']))
  test('an empty one is told', () => expect(codes(page(p(plain), heading(2, '')))).toEqual(['headingEmpty']))
  test('bold words that stand in for one are told', () =>
    expect(codes(page(p('**Zo meet je**'), p(plain)))).toEqual(['headingOnlyBold']))
  test('a bold sentence, a bold last line and bold words in a list are left alone', () =>
    expect(codes(page(p('**Raak niets aan.**'), ul('**Veer**'), callout('tip', p('**Tip**')), p('**Klaar**')))).toEqual(
      [],
    ))
})

describe('an image', () => {
  const image = (attrs: object) =>
    page(p(plain), { type: 'image', attrs: { mediaId: 'm', alt: '', decorative: false, caption: '', ...attrs } })

  test('without a description blocks publishing, unless it is decoration', () => {
    expect(problemsOfPage(image({}))).toMatchObject([{ code: 'imageAlt', isBlocking: true, nodeId: 'm' }])
    expect(codes(image({ decorative: true }))).toEqual([])
  })
  test.each(['IMG_2041', 'schermafbeelding 3', 'robotcel-final.jpg'])('"%s" is the name of a file', (alt) =>
    expect(codes(image({ alt }))).toEqual(['altIsFileName']),
  )
  test('whose description repeats its caption is told', () =>
    expect(codes(image({ alt: 'Een grijper', caption: 'een grijper' }))).toEqual(['altIsCaption']))
  test('with a description of its own is good', () =>
    expect(codes(image({ alt: 'Een grijper met twee vingers' }))).toEqual([]))
})

describe('a drawing with words that are hard to read', () => {
  const drawing = (attrs: object = {}) =>
    page(p(plain), { type: 'image', attrs: { mediaId: 'm', alt: 'Een cel', decorative: false, caption: '', ...attrs } })
  const faint = { m: ['hek', 'deur'], other: ['x'] }

  test('is looked up by its own name only', () =>
    expect(problemsOfPage(drawing({ mediaId: 'constructor' }), new Set(['constructor']), faint)).toEqual([]))

  test('is told as advice, with its words, at its place', () => {
    const problems = problemsOfPage(drawing(), new Set(['m']), faint)
    expect(problems).toEqual([{ code: 'drawingFaint', isBlocking: false, pageId: 'page', nodeId: 'm', words: faint.m }])
    expect(problemSentence(problems[0]!, 'nl')).toContain('slecht te lezen: “hek”, “deur”.')
    expect(problemSentence(problems[0]!, 'en')).toContain('hard to read: “hek”, “deur”.')
    const many = { ...problems[0]!, words: ['a', 'b', 'c', 'd', 'e'] } as (typeof problems)[0]
    expect(problemSentence(many, 'nl')).toContain('“c”, “d”, ….')
  })
  test('is left alone as decoration, and when it has none', () => {
    expect(problemsOfPage(drawing({ decorative: true }), undefined, faint)).toEqual([])
    expect(problemsOfPage(drawing(), undefined, { m: [] })).toEqual([])
  })
  test('is looked at again when the same page comes with another drawing in its place', () => {
    const same = drawing()
    expect(problemsOfPage(same)).toEqual([])
    expect(problemsOfPage(same, undefined, faint)).toHaveLength(1)
    expect(problemsOfPage(same, undefined, {})).toEqual([])
  })
})

describe('pace', () => {
  const long = (words: number) =>
    p(
      Array(Math.ceil(words / 12))
        .fill(plain)
        .join(' '),
    )

  test('a lesson with more than a minute of reading wants a question, or steps to do', () => {
    expect(codes(page(long(150)))).toEqual(['pageWithoutQuestion'])
    expect(codes(page(long(150), question))).toEqual([])
    expect(codes(page(long(100)))).toEqual([])
    expect(codes(page(long(150), steps('Meet.', 'Schrijf op.', 'Vergelijk.')))).toEqual([])
  })
  test('a page of more than five minutes is long', () => expect(codes(page(long(700), question))).toEqual(['pageLong']))
  test('a learning time that reading alone goes past is told at the settings', () => {
    const promise = (minutes: number) =>
      problemsOfModule(module([page(long(1000))], { minutes }), new Set()).filter(
        ({ code }) => code === 'minutesTooFew',
      )
    expect(promise(5)).toEqual([{ code: 'minutesTooFew', isBlocking: false, minutes: 9 }])
    expect(promise(9)).toEqual([])
    expect(promise(60)).toEqual([])
  })
})

describe('the reading level', () => {
  const pageHard = (given: object, ...content: DocumentNode[]) =>
    problemsOfModule(module([page(...content)], given), new Set()).filter(({ code }) => code === 'pageHard')

  test('of a page above the target of its module is told as advice', () =>
    expect(pageHard({}, p(hard), p(hard), p(hard))).toEqual([
      { code: 'pageHard', isBlocking: false, pageId: 'page', level: 'C1', target: 'B1' },
    ]))
  test('within the target is left alone', () =>
    expect(pageHard({}, p(plain), p(plain), p(plain), p(plain))).toEqual([]))
  test('of a few words is no level', () => expect(pageHard({}, p(hard))).toEqual([]))
  test('is not measured in another language', () =>
    expect(pageHard({ language: 'en' }, p(hard), p(hard), p(hard))).toEqual([]))
})

test('a question that its learner judges blocks a test, and not a lesson', () => {
  const open = { type: 'block', attrs: { id: 'open1', type: 'openAnswer', version: 1, content: goldens[0]!.content } }
  const found = problemsOfPage({ id: 'page', ...testPage('Toets', question, open) })
  expect(found).toEqual([{ code: 'notInTest', isBlocking: true, pageId: 'page', nodeId: 'open1' }])
  expect(codes(page(question, open))).toEqual([])
})

test('more answers than SCORM 1.2 keeps are told before publishing, with what to do, and a usual module is left alone', () => {
  const open = (id: string): DocumentNode => ({
    type: 'block',
    attrs: { id, type: 'openAnswer', version: 1, content: goldens[0]!.content },
  })
  const found = (...ids: string[]) =>
    problemsOfModule(module([page(...ids.map(open))]), new Set()).filter(({ code }) => code === 'roomTooSmall')
  expect(found('open1', 'open2', 'open3', 'open4')).toEqual([])
  const [problem, ...rest] = found('open1', 'open2', 'open3', 'open4', 'open5', 'open6')
  expect(rest).toEqual([])
  expect(problem).toMatchObject({ isBlocking: false, most: 4096 })
  expect(problemSentence(problem!, 'nl')).toMatch(
    /^Wie alles beantwoordt, heeft 4\.\d{3} tekens nodig.*Haal dan open vragen weg/,
  )
  expect(problemSentence(problem!, 'en')).toMatch(/^Whoever answers everything needs 4,\d{3} characters.*SCORM 2004/)
})

test('a page that does not fit the schema is still checked for what can be seen of it', () => {
  const broken = page(p(plain), { type: 'hologram', content: [text('?')] })
  expect(problemsOfPage({ ...broken, title: '' }).map(({ code }) => code)).toEqual(['pageTitle'])
  expect(() => problemsOfModule(module([broken]), new Set())).not.toThrow()
})

test('every problem of the demo module is advice, and is a sentence in both languages', () => {
  const pages = written.map((one, index) => ({ ...one, id: `p${index}` }))
  const problems = problemsOfModule({ ...module(pages), settings }, new Set())
  expect(problems.filter(({ code, isBlocking }) => isBlocking && code !== 'imageGone')).toEqual([])
  for (const problem of problems)
    for (const language of ['nl', 'en'] as const) expect(problemSentence(problem, language)).toMatch(/[.]$/)
})

const link = { type: 'link', attrs: { href: 'https://voorbeeld.nl/a' } }

function text(words: string): DocumentNode {
  return { type: 'text', text: words }
}

function linkTo(words: string): DocumentNode {
  return { type: 'paragraph', content: [text('Zie '), { type: 'text', text: words, marks: [link] }] }
}

function heading(level: number, words: string): DocumentNode {
  return words ? { ...h2(words), attrs: { level } } : { type: 'heading', attrs: { level } }
}

function page(...content: DocumentNode[]): Page {
  return { id: 'page', ...lesson('Meten', ...content) }
}

function module(pages: Page[], given: object = {}): LearningModule {
  const all = [...pages, { id: 'test', ...testPage('Toets', question) }]
  return { id: 'module', title: 'Meten', version: 1, settings: { ...settings, ...given }, pages: all }
}

function codes(one: Page) {
  return problemsOfPage(one).flatMap((problem) => (problem.code === 'block' ? [] : [problem.code]))
}
