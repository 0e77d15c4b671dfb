import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import goldens from '../golden/formula.1.json'
import { problemsOf } from '../schemas'
import { formula } from './formula'
import { MathFormula } from './MathFormula'

const content = goldens[0]!.content
const drawn = (typed: string, language: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(<MathFormula typed={typed} language={language} />)
const problems = (part: object, when: 'saving' | 'publishing' = 'publishing') =>
  problemsOf({ id: 'block1', type: 'formula', version: 1, content: { ...content, ...part } }, when)

test('what is typed in an everyday way becomes MathML', () => {
  expect(drawn('v_c = (pi * d) / 1000')).toBe(
    '<math><msub><mi>v</mi><mi>c</mi></msub><mo>=</mo><mfrac><mrow><mi>π</mi><mo>·</mo><mi>d</mi></mrow><mn>1000</mn></mfrac></math>',
  )
  expect(drawn('sqrt(a^2)')).toContain('<msqrt><msup><mi>a</mi><mn>2</mn></msup></msqrt>')
})

test('a number has a comma in Dutch and a point in English, as it was typed or not', () => {
  expect(drawn('3.25')).toBe('<math><mn>3,25</mn></math>')
  expect(drawn('3,25')).toBe('<math><mn>3,25</mn></math>')
  expect(drawn('3.25', 'en')).toBe('<math><mn>3.25</mn></math>')
})

test('what is wrong with a formula is told at its field, in one sentence', () => {
  const keyOf = (typed: string) => problems({ formula: typed })[0]
  expect(problems({})).toEqual([])
  expect(keyOf(' ')).toEqual({ path: 'formula', key: 'formulaMissing' })
  for (const typed of ['(a + b', 'a + b)', '(a + b]', '{a']) expect(keyOf(typed)?.key, typed).toBe('formulaBracket')
  expect(keyOf('P_"uit')?.key).toBe('formulaQuote')
  for (const typed of ['a /', '/ b', 'x^', 'x_', 'a +', 'a =', '= b', 'sqrt', 'a / ()', 'sqrt()'])
    expect(keyOf(typed)?.key, typed).toBe('formulaHole')
  for (const typed of ['a = -b', 'eta = P_"a (b"', 'x in [0; 1]', '100 %', 'F = m * a', 'f: x -> y'])
    expect(keyOf(typed), typed).toBeUndefined()
})

test('what is missing about a letter is told at its field', () => {
  const [first] = content.terms
  const of = (...terms: object[]) => problems({ terms })
  expect(of({ ...first, symbol: ' ' })).toEqual([{ path: 'terms.0.symbol', key: 'formulaSymbolMissing' }])
  expect(of({ ...first, symbol: 'v_' })).toEqual([{ path: 'terms.0.symbol', key: 'formulaHole' }])
  expect(of({ ...first, meaning: '' })).toEqual([{ path: 'terms.0.meaning', key: 'formulaMeaningMissing' }])
  expect(of(first!, { ...first, id: 'b' })).toEqual([{ path: 'terms.1.symbol', key: 'repeated' }])
  expect(of({ ...first, unit: '' })).toEqual([])
})

test('a draft may be empty, and may not have ids that stand twice', () => {
  expect(problemsOf({ id: 'block1', type: 'formula', version: 1, content: formula.empty() }, 'saving')).toEqual([])
  expect(problems({ terms: [content.terms[0], content.terms[0]] }, 'saving')).toEqual([{ path: '', key: 'broken' }])
  expect(problems({ formula: 'a'.repeat(401) }, 'saving')).toEqual([{ path: 'formula', key: 'tooLong' }])
})

test('every text that an author wrote is among its texts', () => {
  const texts = formula.texts(content).map(({ text }) => text)
  const ofTerms = content.terms.flatMap(({ symbol, meaning, unit }) => [symbol, meaning, unit])
  expect(texts).toEqual([content.formula, content.spoken, ...ofTerms])
})

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment

function namesIn(node: Node): string[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(namesIn) : []
  const attributes = 'attrs' in node ? node.attrs.map(({ name }) => `@${name}`) : []
  return [node.nodeName, ...attributes, ...inside]
}

test('no markup of an author gets through, and nothing throws, whatever is typed', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"<img src=x onerror=alert(1)>"',
    '`</math><svg onload=x>`',
    'bg."red;background:url(//x)" x',
    'color.red y',
    '&lt;b&gt;',
    '</mtext>',
    '<math href="javascript:x">',
    'class."x"',
    '(((([[[',
    '^_/',
    '"',
    'sqrt',
  )
  const typed = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 })
  const allowed =
    /^(#document-fragment|#text|code|math|m[a-z]+|@(mathvariant|fence|separator|stretchy|accent|accentunder|linethickness))$/
  fc.assert(
    fc.property(typed, (parts) => {
      const names = namesIn(parseFragment(drawn(parts.join(' '))))
      expect(names.filter((name) => !allowed.test(name))).toEqual([])
    }),
    { numRuns: 150 },
  )
  expect(drawn('bg.red x')).not.toContain('style')
})

test('a formula is finished when a module is published, and has another text to be read aloud if its author wants', async () => {
  const { renderBlock } = await import('~/modules/learner/render.server')
  const html = renderBlock({ id: 'block1', type: 'formula', version: 1, content }, 'nl')
  expect(html).toContain(`<div role="img" aria-label="${content.spoken}"><math display="block">`)
  expect(renderBlock({ id: 'b', type: 'formula', version: 1, content: goldens[1]!.content }, 'nl')).not.toContain(
    'role="img"',
  )
})
