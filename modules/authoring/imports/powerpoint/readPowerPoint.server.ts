import { cutToSize } from '../cutToSize'
import { type OfficeParts, type Relations, relationOf } from '../officeParts.server'
import { pageTitle } from '../pageTitle'
import type { ImportedPage, Loss } from '../pieces'
import { Refusal } from '../refusal'
import { allBelow, at, type Element, elementsOf, isOn, textIn } from '../xml.server'
import { placeholderOf } from './bullets.server'
import { shapeNodes, titleInline } from './shapes.server'
import { lose, type Slide } from './slide.server'
import { textNodes } from './text.server'

const mostSlides = 1000

/** A presentation (ECMA-376-1, 19) as pages, one for each slide, and the paths of the images in it. */
export async function readPowerPoint(
  parts: OfficeParts,
  path: string,
): Promise<{ pages: ImportedPage[]; images: Set<string> }> {
  const root = await parts.xml(path)
  const relations = await parts.relations(path)
  const ids = elementsOf(at(root, 'p:sldIdLst'), 'p:sldId').map((one) => one.attributes['r:id'] ?? '')
  if (ids.length > mostSlides) throw new Refusal('tooLong')
  const kept = keeping(parts)
  const images = new Set<string>()
  const pages: ImportedPage[] = []
  for (const id of ids) {
    const target = relations.get(id)?.target
    const slide = target ? await parts.xml(target) : undefined
    if (slide) pages.push(...withNotesCut(await pageOf(kept, target!, slide, images, ids.indexOf(id) + 1)))
  }
  return { pages, images }
}

// A slide that is too long for a page goes on in a next one, and so do its notes.
function withNotesCut(page: ImportedPage): ImportedPage[] {
  const pages = cutToSize({ ...page, notes: [] })
  const [first = [], ...others] = cutToSize({ title: page.title, content: page.notes, losses: [] }).map(
    (part) => part.content,
  )
  const rest = others.map((notes): ImportedPage => ({ ...page, content: [], losses: [], notes }))
  return [...pages.slice(0, -1), { ...pages.at(-1)!, notes: first }, ...rest]
}

// Layouts and masters serve many slides.
function keeping(parts: OfficeParts): OfficeParts {
  const known = new Map<string, Promise<Element | undefined>>()
  const xml = (path: string) => {
    if (!/slide(Layout|Master)/.test(path)) return parts.xml(path)
    if (!known.has(path)) known.set(path, parts.xml(path))
    return known.get(path)!
  }
  return { ...parts, xml }
}

async function pageOf(
  parts: OfficeParts,
  path: string,
  root: Element,
  images: Set<string>,
  number: number,
): Promise<ImportedPage> {
  const slide = await openSlide(parts, path, images)
  const tree = at(root, 'p:cSld', 'p:spTree')
  const { title, content: whole, losses: ofTitle } = pageTitle(titleInline(slide, tree))
  const content = [...whole, ...shapeNodes(slide, tree)]
  if (isAnimated(at(root, 'p:timing'))) lose(slide, 'animation')
  if (at(root, 'p:transition') ?? allBelow(root, 'p:transition')[0]) lose(slide, 'transition')
  const notes = await notesOf(parts, slide)
  const losses: Loss[] = [...ofTitle, ...slide.losses, ...(await commentsOf(parts, slide.relations))]
  const isHidden = root.attributes.show !== undefined && !isOn(root, 'show')
  return { title, slide: number, isHidden, content, notes, losses }
}

// A timeline is there for a video too; what moves by itself names the class of its effect.
function isAnimated(element: Element | undefined): boolean {
  return elementsOf(element).some((child) => child.attributes.presetClass !== undefined || isAnimated(child))
}

async function openSlide(parts: OfficeParts, path: string, images: Set<string>): Promise<Slide> {
  const relations = await parts.relations(path)
  const layoutPath = relationOf(relations, 'slideLayout')?.target
  const masterPath = layoutPath && relationOf(await parts.relations(layoutPath), 'slideMaster')?.target
  const all = async (type: string) => {
    const found = new Map<string, Element>()
    for (const relation of relations.values()) {
      const part = relation.type === type && !relation.isExternal ? await parts.xml(relation.target) : undefined
      if (part) found.set(relation.target, part)
    }
    return found
  }
  return {
    relations,
    layout: layoutPath ? await parts.xml(layoutPath) : undefined,
    master: masterPath ? await parts.xml(masterPath) : undefined,
    diagrams: await all('diagramData'),
    charts: await all('chart'),
    images,
    losses: [],
  }
}

async function notesOf(parts: OfficeParts, slide: Slide) {
  const path = relationOf(slide.relations, 'notesSlide')?.target
  const root = path ? await parts.xml(path) : undefined
  if (!path || !root) return []
  const page: Slide = { ...slide, relations: await parts.relations(path), layout: undefined, master: undefined }
  const bodies = allBelow(at(root, 'p:cSld', 'p:spTree'), 'p:sp').filter(
    (shape) => placeholderOf(shape)?.type === 'body',
  )
  return bodies.flatMap((shape) => textNodes(page, shape))
}

// The older kind names its author by number in a list; the newer one keeps its text in DrawingML.
async function commentsOf(parts: OfficeParts, relations: Relations): Promise<Loss[]> {
  const losses: Loss[] = []
  for (const { type, target, isExternal } of relations.values()) {
    const root = type === 'comments' && !isExternal ? await parts.xml(target) : undefined
    for (const comment of elementsOf(root)) {
      const text = [...allBelow(comment, 'p:text'), ...allBelow(comment, 'a:t')].map(textIn).join(' ').trim()
      losses.push(text ? { kind: 'comment', detail: text.slice(0, 120) } : { kind: 'comment' })
    }
  }
  return losses
}
