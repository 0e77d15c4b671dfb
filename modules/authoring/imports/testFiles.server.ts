import { ZipFile } from 'yazl'

// For tests: Word and PowerPoint files with real parts, as small as the standard allows.

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"
  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
  xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
  xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:v="urn:schemas-microsoft-com:vml"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type Parts = Record<string, string | Buffer>

/** A zip of these parts. */
export async function zipOf(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(parts))
    zip.addBuffer(Buffer.from(content), path, { compress: content.length > 0 })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** An XML part whose root element has all the namespaces. */
export function part(root: string, inside: string, attributes = '') {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${namespaces} ${attributes}>${inside}</${root}>`
}

/** A part with relations: type, then target; an address is external. */
export function relations(...all: [id: string, type: string, target: string][]) {
  const one = ([id, type, target]: [string, string, string]) =>
    `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"${/^\w+:/.test(target) ? ' TargetMode="External"' : ''}/>`
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(one).join('')}</Relationships>`
}

function contentTypes(path: string, type: string) {
  return `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`
}

const styles = part(
  'w:styles',
  ['Title:title', 'Kop1:heading 1', 'Kop2:heading 2', 'Kop3:heading 3', 'Bijschrift:caption']
    .map((one) => one.split(':'))
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join(''),
)

const level = (number: number, format: string, start = 1) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`
const numbering = part(
  'w:numbering',
  `<w:abstractNum w:abstractNumId="0">${[0, 1, 2].map((one) => level(one, 'bullet')).join('')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
)

/** A Word file with this body. List 1 has bullets, list 2 numbers; heading styles are Kop1 to Kop3. */
export function docx(
  body: string,
  { links = [], extra = {} }: { links?: [string, string, string][]; extra?: Parts } = {},
) {
  return zipOf({
    '[Content_Types].xml': contentTypes('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      ['s', 'styles', 'styles.xml'],
      ['n', 'numbering', 'numbering.xml'],
      ...links,
    ),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    ...extra,
  })
}

/** A paragraph of Word: runs inside, with a style, or in a list as `[list, level]`. */
export function wordLine(inside: string, { style, list }: { style?: string; list?: [number, number] } = {}) {
  const runs = inside.startsWith('<') ? inside : wordRun(inside)
  const place = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : ''
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${place}</w:pPr>${runs}</w:p>`
}

export function wordRun(text: string, properties = '') {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

export function wordTable(rows: string[][], header = true) {
  const cell = (text: string) => `<w:tc><w:tcPr/>${text.startsWith('<w:') ? text : wordLine(text)}</w:tc>`
  return `<w:tbl><w:tblPr><w:tblLook w:firstRow="${header ? 1 : 0}"/></w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

export function wordPicture(relation: string, alt: string, inside = '') {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${escaped(alt)}"/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="x"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/>${inside}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

export type SlideParts = {
  shapes: string
  notes?: string
  links?: [string, string, string][]
  after?: string
  attributes?: string
}

/** A PowerPoint file with these slides; its master gives bullets to body text. */
export function pptx(slides: SlideParts[], extra: Parts = {}) {
  const tree = (shapes: string) => `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>`
  const master = part(
    'p:sldMaster',
    `${tree('')}<p:txStyles><p:bodyStyle>${[1, 2, 3].map((one) => `<a:lvl${one}pPr><a:buChar char="•"/></a:lvl${one}pPr>`).join('')}</p:bodyStyle></p:txStyles>`,
  )
  const parts: Parts = {
    '[Content_Types].xml': contentTypes('ppt/presentation.xml', 'presentationml.presentation'),
    '_rels/.rels': relations(['rId1', 'officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': part(
      'p:presentation',
      `<p:sldIdLst>${slides.map((_slide, place) => `<p:sldId id="${256 + place}" r:id="s${place}"/>`).join('')}</p:sldIdLst>`,
    ),
    'ppt/_rels/presentation.xml.rels': relations(
      ...slides.map((_slide, place): [string, string, string] => [
        `s${place}`,
        'slide',
        `slides/slide${place + 1}.xml`,
      ]),
    ),
    'ppt/slideLayouts/slideLayout1.xml': part('p:sldLayout', tree('')),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations(['m', 'slideMaster', '../slideMasters/slideMaster1.xml']),
    'ppt/slideMasters/slideMaster1.xml': master,
    ...extra,
  }
  for (const [place, { shapes, notes, links = [], after = '', attributes }] of slides.entries()) {
    const number = place + 1
    const own: [string, string, string][] = [['l', 'slideLayout', '../slideLayouts/slideLayout1.xml'], ...links]
    if (notes) own.push(['notes', 'notesSlide', `../notesSlides/notesSlide${number}.xml`])
    parts[`ppt/slides/slide${number}.xml`] = part('p:sld', `${tree(shapes)}${after}`, attributes)
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relations(...own)
    if (notes)
      parts[`ppt/notesSlides/notesSlide${number}.xml`] = part('p:notes', tree(slideText(notes, 'type="body" idx="1"')))
  }
  return zipOf(parts)
}

/** A shape with lines of text; `place` are the attributes of its placeholder. A tab in front makes a line deeper. */
export function slideText(text: string, place?: string) {
  const line = (one: string) => {
    const depth = one.length - one.trimStart().length
    return `<a:p><a:pPr lvl="${depth}"/><a:r><a:rPr/><a:t>${escaped(one.trimStart())}</a:t></a:r></a:p>`
  }
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${place ? `<p:ph ${place}/>` : ''}</p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/><a:lstStyle/>${text.split('\n').map(line).join('')}</p:txBody></p:sp>`
}

export function slidePicture(relation: string, alt: string) {
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="x" descr="${escaped(alt)}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/></p:blipFill></p:pic>`
}

export function slideTable(rows: string[][]) {
  const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></a:txBody></a:tc>`
  return `<p:graphicFrame><p:nvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow="1"/>${rows.map((row) => `<a:tr>${row.map(cell).join('')}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
