import { serializeOuter } from 'parse5'
import { attributeOf, type Element, findAll, hasClass } from './dom'

/** The tokens of the learner's pages, as they are on paper. */
const tokens: Record<string, string> = {
  paper: '#ffffff',
  'paper-edge': '#f3f5f4',
  ink: '#14222e',
  'ink-2': '#3f505e',
  'ink-3': '#5c6b77',
  line: '#c4ced5',
  'signal-text': '#a84300',
  passed: '#1a6b3c',
  failed: '#b3261e',
  near: '#855800',
  wash: '#eef3f6',
  font: 'Atkinson Hyperlegible Next',
  mono: 'Atkinson Hyperlegible Mono',
}

/** How wide a drawing stands on a sheet, in pixels; from it follows how thick a line of one pixel is. */
const sheetWidth = 620

/** A drawing of a page by itself: what the style sheets of the learner say of it stands in it. */
export function drawingOf(svg: Element): string {
  const box = (attributeOf(svg, 'viewbox') ?? attributeOf(svg, 'viewBox') ?? '').split(' ').map(Number)
  const pixel = (box[2] ?? sheetWidth) / sheetWidth
  const attrs = [
    { name: 'xmlns', value: 'http://www.w3.org/2000/svg' },
    ...svg.attrs.filter(({ name }) => !/^(?:aria-|role$|class$)/.test(name)),
    ...rootOf(svg, pixel),
  ]
  const markup = serializeOuter({ ...svg, attrs: onceEach(attrs) })
  const style = `<style>${styleOf(svg, pixel)}</style>`
  return inXml(markup.replace('>', `>${style}`))
}

function rootOf(svg: Element, pixel: number) {
  if (isInstrument(svg))
    return [
      { name: 'fill', value: 'none' },
      { name: 'stroke', value: tokens.ink! },
      { name: 'stroke-width', value: String(pixel) },
      { name: 'stroke-linejoin', value: 'round' },
    ]
  return hasClass(svg, 'report-callout', 'report-spread') ? [{ name: 'fill', value: 'none' }] : []
}

function isInstrument(svg: Element) {
  return findAll(svg, (element) => (attributeOf(element, 'class') ?? '').startsWith('ins-')).length > 0
}

function styleOf(svg: Element, pixel: number) {
  return isInstrument(svg) ? instrumentStyle(pixel) : reportStyle
}

// Only lines keep their width however much a drawing is enlarged; the style sheet says so of a screen with a word that
// is not known to who draws on paper.
function instrumentStyle(pixel: number) {
  return `text{fill:var(--ink);stroke:none;text-anchor:middle;dominant-baseline:central;font-family:var(--font);font-size:16px}
.ins-body{fill:var(--paper);stroke-width:${1.5 * pixel}}
.ins-pierced{fill-rule:evenodd}
.ins-work{fill:var(--wash);stroke-width:${2 * pixel}}
.ins-thin{stroke:var(--ink-3)}
.ins-centre{stroke:var(--ink-3);stroke-dasharray:${12 * pixel} ${3 * pixel} ${2 * pixel} ${3 * pixel}}
.ins-hand,.ins-hub{fill:var(--ink)}
.ins-note{fill:var(--ink-3)}`
}

const reportStyle = `text{fill:var(--ink);font-family:var(--mono);font-size:20px}
.report-deviation{font-size:15px}
.report-part{fill:var(--paper-edge);stroke:var(--ink);stroke-width:2}
.report-thin{stroke:var(--ink-2)}
.report-centre{stroke:var(--signal-text);stroke-dasharray:14 3 3 3}
.report-arrow{fill:var(--ink-2)}`

/** As XML, with values in the place of names of tokens and nothing that another program than a browser cannot read. */
function inXml(markup: string) {
  return markup
    .replace(/font:\s*(\d+)px\s+var\(--mono\)/g, 'font-size:$1px;font-family:var(--mono)')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => tokens[name] ?? tokens.ink!)
    .replaceAll('currentColor', tokens.ink!)
    .replaceAll('&nbsp;', '&#160;')
}

function onceEach(attrs: { name: string; value: string }[]) {
  return [...new Map(attrs.map((one) => [one.name, one])).values()]
}

/** The drawing of an author, with the letters of the book where it asks for those of the machine. */
export function drawnFile(svg: string): string {
  return svg.replace(
    /(font-family\s*[:=]\s*["']?)[^"';>]*(?:sans-serif|system-ui|Arial|Helvetica|Verdana)[^"';>]*/gi,
    (_, start: string) => start + tokens.font,
  )
}
