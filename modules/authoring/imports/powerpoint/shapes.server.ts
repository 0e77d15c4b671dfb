import type { DocumentNode } from '~/modules/blocks/document'
import { nested } from '../lists'
import { image, isEmpty, paragraph } from '../nodes'
import { smartArtLines } from '../smartArt.server'
import { type Cell, tables } from '../tables'
import { allBelow, at, type Element, elementsOf, isOn } from '../xml.server'
import { placeholderOf } from './bullets.server'
import { chartTable } from './chart.server'
import { lose, type Slide } from './slide.server'
import { inlineOf, textNodes } from './text.server'

const titles = new Set(['title', 'ctrTitle'])
// What a layout writes on every slide.
const everySlide = new Set(['dt', 'ftr', 'hdr', 'sldNum', 'sldImg'])

/** What stands on a slide or its notes page, in the order in which a screen reader takes it: that of the file. */
export function shapeNodes(slide: Slide, tree: Element | undefined): DocumentNode[] {
  return elementsOf(tree).flatMap((shape): DocumentNode[] => {
    const place = placeholderOf(shape)
    if (place && (titles.has(place.type) || everySlide.has(place.type))) return []
    if (shape.name === 'p:sp') return textShape(slide, shape)
    if (shape.name === 'p:grpSp') return shapeNodes(slide, shape)
    if (shape.name === 'p:pic') return picture(slide, shape)
    if (shape.name === 'p:graphicFrame') return frame(slide, shape)
    if (shape.name === 'mc:AlternateContent') return alternative(slide, shape)
    if (shape.name === 'p:contentPart') lose(slide, 'shape')
    return []
  })
}

/** The title of a slide; empty when it has none. */
export function titleInline(slide: Slide, tree: Element | undefined): DocumentNode[] {
  const shape = allBelow(tree, 'p:sp').find((one) => titles.has(placeholderOf(one)?.type ?? ''))
  return elementsOf(at(shape, 'p:txBody'), 'a:p').flatMap((line, place) => [
    ...(place > 0 ? [{ type: 'text', text: ' ' }] : []),
    ...inlineOf(slide, line),
  ])
}

function alternative(slide: Slide, element: Element) {
  const choice = shapeNodes(slide, at(element, 'mc:Choice'))
  return choice.length > 0 ? choice : shapeNodes(slide, at(element, 'mc:Fallback'))
}

function textShape(slide: Slide, shape: Element): DocumentNode[] {
  const nodes = textNodes(slide, shape)
  if (nodes.length === 0 && !placeholderOf(shape)) lose(slide, 'shape')
  return nodes
}

function picture(slide: Slide, shape: Element): DocumentNode[] {
  const properties = at(shape, 'p:nvPicPr', 'p:nvPr')
  if (at(properties, 'a:videoFile') ?? at(properties, 'a:quickTimeFile')) return lostMedium(slide, 'video')
  if (at(properties, 'a:audioFile') ?? at(properties, 'a:wavAudioFile')) return lostMedium(slide, 'sound')
  const fill = at(shape, 'p:blipFill')
  const relation = slide.relations.get(at(fill, 'a:blip')?.attributes['r:embed'] ?? '')
  if (!relation || relation.isExternal) {
    lose(slide, 'imageAway')
    return []
  }
  slide.images.add(relation.target)
  if (Object.values(at(fill, 'a:srcRect')?.attributes ?? {}).some((part) => Number(part) > 0))
    lose(slide, 'imageCropped')
  return [image(relation.target, at(shape, 'p:nvPicPr', 'p:cNvPr')?.attributes.descr ?? '')]
}

function lostMedium(slide: Slide, kind: 'video' | 'sound') {
  lose(slide, kind)
  return []
}

function frame(slide: Slide, shape: Element): DocumentNode[] {
  const data = at(shape, 'a:graphic', 'a:graphicData')
  const table = at(data, 'a:tbl')
  if (table) return tables(rowsOf(slide, table))
  const ids = at(data, 'dgm:relIds')
  if (ids) {
    lose(slide, 'smartArt')
    const found = slide.diagrams.get(slide.relations.get(ids.attributes['r:dm'] ?? '')?.target ?? '')
    return found ? nested(smartArtLines(found)) : []
  }
  const chart = at(data, 'c:chart')
  const found = chart && slide.charts.get(slide.relations.get(chart.attributes['r:id'] ?? '')?.target ?? '')
  const figures = found ? chartTable(found) : []
  lose(slide, figures.length > 0 ? 'chartTable' : chart ? 'chart' : 'embedded')
  return figures
}

function rowsOf(slide: Slide, table: Element): Cell[][] {
  const properties = at(table, 'a:tblPr')
  const hasFirstRow = properties?.attributes.firstRow !== undefined && isOn(properties, 'firstRow')
  return elementsOf(table, 'a:tr').map((row, place) =>
    elementsOf(row, 'a:tc').flatMap((cell): Cell[] => {
      const { gridSpan = '1', rowSpan = '1', hMerge, vMerge } = cell.attributes
      if ((hMerge && hMerge !== '0') || (vMerge && vMerge !== '0')) return []
      const lines = elementsOf(at(cell, 'a:txBody'), 'a:p').map((line) => paragraph(inlineOf(slide, line)))
      const content = lines.filter((line) => !isEmpty(line))
      const isHeader = place === 0 && hasFirstRow
      return [{ content, colspan: Number(gridSpan) || 1, rowspan: Number(rowSpan) || 1, isHeader }]
    }),
  )
}
