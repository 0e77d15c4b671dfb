import type { DocumentNode } from '~/modules/blocks/document'
import { paragraph, words } from '../nodes'
import { type Cell, tables } from '../tables'
import { allBelow, at, type Element, textIn } from '../xml.server'

const mostRows = 60

/** The figures behind a chart as a table: a row for each category, a column for each series (ECMA-376-1, 21.2.2.170). */
export function chartTable(chart: Element): DocumentNode[] {
  const series = allBelow(chart, 'c:ser')
  const names = series.map((one) => pointsOf(at(one, 'c:tx')).get(0) ?? '')
  const categories = pointsOf(at(series[0], 'c:cat') ?? at(series[0], 'c:xVal'))
  const values = series.map((one) => pointsOf(at(one, 'c:val') ?? at(one, 'c:yVal')))
  const places = [...new Set([...categories.keys(), ...values.flatMap((one) => [...one.keys()])])].toSorted(
    (a, b) => a - b,
  )
  if (places.length === 0 || places.length > mostRows) return []
  const rows = places.map((place) => [
    cell(categories.get(place) ?? '', false),
    ...values.map((one) => cell(one.get(place) ?? '', false)),
  ])
  return tables([[cell('', true), ...names.map((name) => cell(name, true))], ...rows])
}

function pointsOf(element: Element | undefined) {
  return new Map(
    allBelow(element, 'c:pt').map((point) => {
      const value = at(point, 'c:v')
      return [Number(point.attributes.idx) || 0, value ? textIn(value) : '']
    }),
  )
}

function cell(text: string, isHeader: boolean): Cell {
  return { content: [paragraph(words(text))], colspan: 1, rowspan: 1, isHeader }
}
