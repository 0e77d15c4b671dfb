import { at, type Element, elementsOf, isOn } from '../xml.server'

type StyleRow = { name: string; basedOn: string | undefined; element: Element }
/** The styles of a Word document by id; a style takes over what it is based on. */
export type Styles = Map<string, StyleRow>

export function readStyles(root: Element | undefined): Styles {
  return new Map(
    elementsOf(root, 'w:style').map((element) => [
      element.attributes['w:styleId'] ?? '',
      {
        name: (at(element, 'w:name')?.attributes['w:val'] ?? '').toLowerCase(),
        basedOn: at(element, 'w:basedOn')?.attributes['w:val'],
        element,
      },
    ]),
  )
}

/** A style and those it is based on, nearest first. */
export function chainOf(styles: Styles, id: string | undefined) {
  const chain: StyleRow[] = []
  for (let row = styles.get(id ?? ''); row && !chain.includes(row); row = styles.get(row.basedOn ?? '')) chain.push(row)
  return chain
}

/** 0 for a title, 1 to 9 for a heading by its style or outline level, undefined for any other paragraph. */
export function headingLevel(styles: Styles, properties: Element | undefined): number | undefined {
  const chain = chainOf(styles, styleOf(properties))
  for (const { name } of chain) {
    if (name === 'title') return 0
    const level = /^heading ([1-9])$/.exec(name)?.[1]
    if (level) return Number(level)
  }
  const outlines = [properties, ...chain.map((row) => at(row.element, 'w:pPr'))]
  const outline = outlines
    .map((one) => at(one, 'w:outlineLvl')?.attributes['w:val'])
    .find((value) => value !== undefined)
  return outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : undefined
}

export function styleOf(properties: Element | undefined) {
  return at(properties, 'w:pStyle')?.attributes['w:val']
}

/** Where a paragraph stands in which list, from itself or its style; undefined when it stands in none. */
export function listPlace(styles: Styles, properties: Element | undefined) {
  const own = [properties, ...chainOf(styles, styleOf(properties)).map((row) => at(row.element, 'w:pPr'))]
  const found = own.map((one) => at(one, 'w:numPr')).filter((one) => one !== undefined)
  const value = (name: string) =>
    found.map((one) => at(one, name)?.attributes['w:val']).find((one) => one !== undefined)
  const listId = value('w:numId')
  if (!listId || listId === '0') return undefined
  return { listId, level: Math.min(8, Math.max(0, Number(value('w:ilvl') ?? 0) || 0)) }
}

type Faces = { bold: boolean; italic: boolean }

/** Bold and italic of a run: its own properties, else those of its character style, else what the paragraph's style says. */
export function facesOf(styles: Styles, properties: Element | undefined, around: Faces): Faces {
  const id = at(properties, 'w:rStyle')?.attributes['w:val']
  const all = [properties, ...chainOf(styles, id).map((row) => at(row.element, 'w:rPr'))]
  const face = (name: string, otherwise: boolean) => {
    const said = all.map((one) => at(one, name)).find((one) => one !== undefined)
    return said ? isOn(said) : otherwise
  }
  return { bold: face('w:b', around.bold), italic: face('w:i', around.italic) }
}

/** Bold and italic that a paragraph's style gives to its text. */
export function facesOfStyle(styles: Styles, id: string | undefined): Faces {
  const all = chainOf(styles, id).map((row) => at(row.element, 'w:rPr'))
  const face = (name: string) => isOn(all.map((one) => at(one, name)).find((one) => one !== undefined))
  return { bold: face('w:b'), italic: face('w:i') }
}
