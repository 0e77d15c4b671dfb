import { createRequire } from 'node:module'
import sharp, { type OverlayOptions } from 'sharp'

/** What a picture of a page says, in the words of its reader. */
export type PictureWords = {
  kind: string
  title: string
  hub: string
  /** `#rrggbb` */
  colour: string
  /** What people compare, as label and value: three at most. */
  facts: [label: string, value: string][]
}

const width = 1200
const height = 630
const edge = 48
const ink = '#14222e'
const faint = '#5c6b77'
// The tallest that a title may become, and the sizes that are tried for it.
const tallest = 236
const sizes = [76, 64, 54, 46, 40]
const font = createRequire(import.meta.url)
const fontAt = (name: string) =>
  font.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`)

type Text = { words: string; size: number; isBold?: boolean; colour?: string; room: number }

/** A page as a picture for those who share its address (1200 by 630, PNG): the title block of a drawing. */
export async function drawPicture({ kind, title, hub, colour, facts }: PictureWords) {
  const cells = facts.slice(0, 3)
  const cell = (width - 2 * edge) / Math.max(1, cells.length)
  const layers = [
    await line({ words: kind, size: 30, colour: faint, room: 700 }, edge + 40, 84),
    await titleLines(title, edge + 40, 140),
    await line({ words: hub, size: 34, isBold: true, room: 900 }, edge + 72, 402),
    await line({ words: 'Leerbank', size: 30, isBold: true, room: 220 }, width - edge - 180, 84),
  ]
  for (const [place, [label, value]] of cells.entries()) {
    const left = edge + place * cell + 24
    layers.push(await line({ words: label, size: 24, colour: faint, room: cell - 48 }, left, 490))
    layers.push(await line({ words: value, size: 32, room: cell - 48 }, left, 526))
  }
  const paper = sharp(Buffer.from(paperOf(colour, cells.length, cell)))
  const drawn = layers.filter((layer) => layer !== undefined)
  return paper.composite(drawn).png({ palette: true, colours: 64 }).toBuffer()
}

function paperOf(colour: string, cells: number, cell: number) {
  const inner = Array.from({ length: Math.max(0, cells - 1) }, (_, at) => edge + (at + 1) * cell)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#fdfdfb"/>
    <rect x="${edge}" y="${edge}" width="${width - 2 * edge}" height="${height - 2 * edge}" fill="none" stroke="${ink}" stroke-width="2"/>
    <path d="M${edge} 470H${width - edge}${inner.map((x) => `M${x} 470V${height - edge}`).join('')}" stroke="${ink}" stroke-width="2"/>
    <path d="M${edge + 40} 126h160" stroke="#ff8126" stroke-width="4"/>
    <rect x="${edge + 40}" y="396" width="16" height="48" fill="${colour}"/>
  </svg>`
}

/** A title in the largest letters in which it fits. */
async function titleLines(title: string, left: number, top: number) {
  const words = shortened(title, 140)
  if (!words) return undefined
  const drawn = []
  for (const size of sizes) {
    drawn.push(await drawText({ words, size, isBold: true, room: width - 2 * edge - 80 }, true))
    if (drawn.at(-1)!.height <= tallest) break
  }
  return placed(await fitting(drawn.at(-1)!), left, top)
}

async function line(text: Text, left: number, top: number) {
  const words = shortened(text.words, Math.floor(text.room / (text.size * 0.5)))
  return words ? placed(await fitting(await drawText({ ...text, words })), left, top) : undefined
}

type Drawn = { data: Buffer; width: number; height: number }

/** One line, or as many as it takes when it may break; drawn in the letters of the product. */
async function drawText({ words, size, isBold, colour = ink, room }: Text, mayBreak = false): Promise<Drawn> {
  const text = {
    text: `<span foreground="${colour}">${escaped(words)}</span>`,
    font: `Atkinson Hyperlegible Next${isBold ? ' Bold' : ''} ${size}px`,
    fontfile: fontAt(isBold ? '700Bold' : '400Regular'),
    rgba: true,
    dpi: 72,
    ...(mayBreak && { width: room, wrap: 'word-char' as const }),
  }
  const { data, info } = await sharp({ text }).png().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

// Letters of another script may be larger than ours, and a layer must lie within the paper.
async function fitting({ data, width: wide, height: high }: Drawn) {
  const part = { left: 0, top: 0, width: Math.min(wide, width - 4 * edge), height: Math.min(high, tallest) }
  return part.width === wide && part.height === high ? data : sharp(data).extract(part).png().toBuffer()
}

function placed(input: Buffer, left: number, top: number): OverlayOptions {
  return { input, left: Math.round(left), top: Math.round(top) }
}

function shortened(words: string, most: number) {
  const plain = words.replace(/[\p{C}\s]+/gu, ' ').trim()
  const letters = [...plain]
  return letters.length <= most
    ? plain
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

function escaped(words: string) {
  return words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
}
