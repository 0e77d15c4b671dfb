import mathup from 'mathup'
import type { Language } from '~/db/tables'

/** An element of MathML, or a text in one. */
export type MathNode = string | { tag: string; attributes: Record<string, string>; children: MathNode[] }

// What is not in these lists does not get onto a page, whatever an author or a library writes.
const tags = new Set(
  'math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded'.split(
    ' ',
  ),
)
const attributes = new Set(['mathvariant', 'fence', 'separator', 'stretchy', 'accent', 'accentunder', 'linethickness'])
const piece = /<(\/?)(\w+)((?: [\w-]+="[^"]*")*) ?(\/?)>|([^<]+)/g
const signs: Record<string, string> = { '&lt;': '<', '&quot;': '"', '&amp;': '&' }

/** What an author typed as elements of MathML; undefined when it cannot be read. Both 3.2 and 3,2 are a number in Dutch. */
export function mathTree(typed: string, language: Language): MathNode | undefined {
  const isDutch = language === 'nl'
  const text = isDutch ? typed.replace(/(\d)\.(?=\d)/g, '$1,') : typed
  try {
    return treeOf(mathup(text, { decimalMark: isDutch ? ',' : '.' }).toString())
  } catch {
    return undefined
  }
}

type Element = Exclude<MathNode, string>

function treeOf(markup: string): MathNode | undefined {
  const root: Element = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [, isEnd, tag, written, isWhole, text] of markup.matchAll(piece)) {
    const parent = open.at(-1)!
    if (text !== undefined) parent.children.push(text.replace(/&(?:lt|quot|amp);/g, (sign) => signs[sign]!))
    else if (isEnd) open.pop()
    else {
      const made: Element = { tag: tags.has(tag!) ? tag! : 'mrow', attributes: attributesOf(written!), children: [] }
      parent.children.push(made)
      if (!isWhole) open.push(made)
    }
  }
  return root.children[0]
}

function attributesOf(written: string) {
  const pairs = Array.from(written.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, name, value]) => [name!, value!] as const)
  return Object.fromEntries(pairs.filter(([name]) => attributes.has(name)))
}

/** A place where something should have stood: `a /`, `x^`, `sqrt()`. */
export function hasHole(node: MathNode): boolean {
  if (typeof node === 'string') return false
  return (node.tag === 'mrow' && node.children.length === 0) || node.children.some(hasHole)
}
