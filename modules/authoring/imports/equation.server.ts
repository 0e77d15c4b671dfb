import { at, type Element, elementsOf, textIn } from './xml.server'

/** A formula (ECMA-376-1, 22.1) in one line of text, with brackets where its lines and heights said what belongs together. */
export function equationText(element: Element): string {
  const part = (name: string) => lineOf(at(element, name))
  switch (element.name) {
    case 'm:t':
      return textIn(element)
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`
    case 'm:d':
      return `(${elementsOf(element, 'm:e').map(lineOf).join('; ')})`
    case 'm:nary':
      return `${at(element, 'm:naryPr', 'm:chr')?.attributes['m:val'] ?? '∫'}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))} ${part('m:e')}`
    default:
      return lineOf(element)
  }
}

function lineOf(element: Element | undefined): string {
  return elementsOf(element).map(equationText).join('')
}

function grouped(text: string) {
  return /^[\p{L}\p{N},.]*$/u.test(text) ? text : `(${text})`
}
