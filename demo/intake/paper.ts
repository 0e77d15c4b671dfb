/** A CV of one line, as a PDF. */
export function aPaper(name: string) {
  const text = `BT /F1 18 Tf 60 760 Td (Cv van ${name.replace(/[^\w ]/g, '')}) Tj ET`
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let body = '%PDF-1.4\n'
  const starts = parts.map((part, place) => {
    const at = body.length
    body += `${place + 1} 0 obj\n${part}\nendobj\n`
    return at
  })
  const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
  return new TextEncoder().encode(`${body}xref\n0 6\n0000000000 65535 f \n${rows}${end}`)
}
