import { linkFrom } from '../../safeLink'
import { equationText } from '../equation.server'
import { lineBreak, paragraph, type Style, words } from '../nodes'
import { raised } from '../raised'
import { at, type Element, elementsOf, isOn, textIn } from '../xml.server'
import { drawingSteps } from './drawing.server'
import { type Inline, isNode } from './steps.server'
import { facesOf } from './styles.server'
import { lost, type Word } from './word.server'

const unwrapped = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:bdo',
  'w:dir',
  'w:fldSimple',
])
type Faces = { bold: boolean; italic: boolean }
type Around = Faces & { href?: string }

/** What stands in a paragraph, a link, or anything else that holds runs. */
export function inlineOf(word: Word, element: Element, around: Around): Inline[] {
  return elementsOf(element).flatMap((child): Inline[] => {
    if (child.name === 'w:r') return run(word, child, around)
    if (unwrapped.has(child.name)) return inlineOf(word, child, around)
    if (child.name === 'w:hyperlink') return link(word, child, around)
    if (child.name === 'w:sdt') return inlineOf(word, at(child, 'w:sdtContent') ?? child, around)
    if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
      return [...words(equationText(child), around), lost('equation', equationText(child))]
    return child.name === 'w:del' || child.name === 'w:moveFrom' ? [lost('deletedText')] : []
  })
}

function link(word: Word, element: Element, around: Around): Inline[] {
  const relation = word.relations.get(element.attributes['r:id'] ?? '')
  const href = relation?.isExternal ? linkFrom(relation.target) : undefined
  const inner = inlineOf(word, element, { ...around, href })
  if (href) return inner
  return [...inner, relation?.isExternal ? lost('unsafeLink', relation.target) : lost('innerLink')]
}

function run(word: Word, element: Element, around: Around): Inline[] {
  const properties = at(element, 'w:rPr')
  const field = readField(word, element)
  if (field) return field
  if (isOn(at(properties, 'w:vanish'))) return textIn(element).trim() ? [lost('hiddenText')] : []
  const href = around.href ?? linkOfFields(word)
  const style: Style = { ...facesOf(word.styles, properties, around), href }
  const found = elementsOf(element).flatMap((child) => partOfRun(word, child, style, properties))
  return found.some((one) => isNode(one) && one.type === 'text') ? [...found, ...looks(properties, style)] : found
}

function partOfRun(word: Word, child: Element, style: Style, properties: Element | undefined): Inline[] {
  switch (child.name) {
    case 'w:t':
      return text(textIn(child), style, properties)
    case 'w:tab':
    case 'w:ptab':
      return words(' ', style)
    case 'w:noBreakHyphen':
      return words('‑', style)
    case 'w:br':
    case 'w:cr':
      return child.attributes['w:type'] === 'page' ? [{ pageBreak: true }] : [lineBreak]
    case 'w:sym':
      return [...words(symbol(child), style), lost('symbol')]
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return note(word, child)
    case 'w:commentReference':
      return [lost('comment', word.comments.get(child.attributes['w:id'] ?? ''))]
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return [...drawingSteps(word, child)]
    case 'mc:AlternateContent':
      return elementsOf(at(child, 'mc:Choice') ?? at(child, 'mc:Fallback')).flatMap((inner) =>
        partOfRun(word, inner, style, properties),
      )
    default:
      return []
  }
}

function text(content: string, style: Style, properties: Element | undefined): Inline[] {
  const place = at(properties, 'w:vertAlign')?.attributes['w:val']
  if (place !== 'superscript' && place !== 'subscript') return words(content, style)
  const small = raised(content, place)
  return small === undefined ? [...words(content, style), lost('raised', content)] : words(small, style)
}

// Symbol fonts put their signs in a private range; only those that have the sign itself elsewhere are known.
const symbols: Record<string, string> = {
  F0E0: '→',
  F0DF: '←',
  F0FC: '✓',
  F0FB: '✗',
  F0B0: '°',
  F0B1: '±',
  F06D: 'μ',
  F0D8: '➢',
}

function symbol(element: Element) {
  const code = element.attributes['w:char']?.toUpperCase() ?? ''
  return symbols[code] ?? (/^[0-9A-D][0-9A-F]{3}$/.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : '•')
}

function note(word: Word, element: Element): Inline[] {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const found = word.notes.get(`${kind} ${element.attributes['w:id']}`)
  if (!found) return []
  const number = word.noted.length + 1
  word.noted.push([])
  const content = elementsOf(found, 'w:p').flatMap((one) => [
    ...inlineOf(word, one, { bold: false, italic: false }),
    ...words(' '),
  ])
  word.noted[number - 1] = [{ node: paragraph([...words(`[${number}] `), ...content.filter(isNode)]) }]
  return [...words(` [${number}]`), lost('note')]
}

function looks(properties: Element | undefined, { href }: Style): Inline[] {
  if (!properties) return []
  const value = (name: string) => at(properties, name)?.attributes['w:val'] ?? 'none'
  const isColoured = !['none', 'auto', '000000'].includes(value('w:color')) || value('w:highlight') !== 'none'
  const isUnderlined = value('w:u') !== 'none' && !href
  const isStruck = isOn(at(properties, 'w:strike')) || isOn(at(properties, 'w:dstrike'))
  return [
    ...(isColoured && !href ? [lost('colour')] : []),
    ...(isUnderlined ? [lost('underline')] : []),
    ...(isStruck ? [lost('struck')] : []),
  ]
}

// A field (ECMA-376-1, 17.16.18) is a run that begins it, runs with its instruction, and runs with its result.
function readField(word: Word, element: Element): Inline[] | undefined {
  const mark = at(element, 'w:fldChar')?.attributes['w:fldCharType']
  const field = word.fields.at(-1)
  if (mark === 'begin') word.fields.push({ instruction: '', isResult: false })
  else if (mark === 'separate' && field) field.isResult = true
  else if (mark === 'end') word.fields.pop()
  else if (field && !field.isResult) field.instruction += elementsOf(element, 'w:instrText').map(textIn).join('')
  else return undefined
  return []
}

function linkOfFields(word: Word) {
  for (const { instruction } of word.fields) {
    const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]
    if (address) return linkFrom(address)
  }
  return undefined
}
