import { image } from '../nodes'
import { smartArtLines } from '../smartArt.server'
import { allBelow, at, type Element, elementsOf } from '../xml.server'
import { blockSteps } from './blocks.server'
import type { Inline } from './steps.server'
import { lost, type Word } from './word.server'

/** What a drawing holds: images, the text of text boxes and SmartArt, and what cannot come along. */
export function drawingSteps(word: Word, drawing: Element): Inline[] {
  const pictures = allBelow(drawing, 'pic:pic').flatMap((picture) => pictureOf(word, drawing, picture))
  const old = allBelow(drawing, 'v:imagedata').flatMap((data) => oldPictureOf(word, drawing, data))
  const boxes = allBelow(drawing, 'w:txbxContent').flatMap((box): Inline[] => [
    { aside: blockSteps(word, box) },
    lost('textBox'),
  ])
  const found = [...pictures, ...old, ...boxes, ...diagrams(word, drawing)]
  if (allBelow(drawing, 'c:chart').length > 0) return [...found, lost('chart', nameOf(drawing))]
  if (drawing.name === 'w:object') return [...found, lost('embedded')]
  return found.length > 0 ? found : [lost('shape')]
}

function pictureOf(word: Word, drawing: Element, picture: Element): Inline[] {
  const blip = at(picture, 'pic:blipFill', 'a:blip')
  const relation = word.relations.get(blip?.attributes['r:embed'] ?? '')
  if (!relation || relation.isExternal) return [lost('imageAway')]
  const own = at(picture, 'pic:nvPicPr', 'pic:cNvPr')?.attributes.descr
  const alt = altOf(drawing) || own || ''
  word.images.add(relation.target)
  const crop = at(picture, 'pic:blipFill', 'a:srcRect')
  const isCropped = Object.values(crop?.attributes ?? {}).some((part) => Number(part) > 0)
  return [image(relation.target, alt), ...(isCropped ? [lost('imageCropped')] : [])]
}

function oldPictureOf(word: Word, drawing: Element, data: Element): Inline[] {
  const relation = word.relations.get(data.attributes['r:id'] ?? '')
  if (!relation || relation.isExternal) return [lost('imageAway')]
  // An embedded object shows itself as a picture; the object is what the author meant.
  if (drawing.name === 'w:object') return []
  word.images.add(relation.target)
  const alt = elementsOf(drawing, 'v:shape').map((shape) => shape.attributes.alt)[0] ?? ''
  return [image(relation.target, alt)]
}

function diagrams(word: Word, drawing: Element): Inline[] {
  return allBelow(drawing, 'dgm:relIds').flatMap((ids): Inline[] => {
    const data = word.diagrams.get(word.relations.get(ids.attributes['r:dm'] ?? '')?.target ?? '')
    const lines = data ? smartArtLines(data) : []
    return [{ aside: lines.map((line) => ({ line })) }, lost('smartArt')]
  })
}

function altOf(drawing: Element) {
  return allBelow(drawing, 'wp:docPr')[0]?.attributes.descr ?? ''
}

function nameOf(drawing: Element) {
  return allBelow(drawing, 'wp:docPr')[0]?.attributes.title
}
