const inline = new Set(
  'SPAN B STRONG I EM FONT U S STRIKE DEL INS SMALL BIG MARK SUB SUP CODE CITE DFN VAR KBD SAMP ABBR Q LABEL'.split(
    ' ',
  ),
)

/** Bold and italic as elements, whatever said so: a tag, or a style that turns it on or off. Everything else inline goes. */
export function plainInline(body: HTMLElement) {
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) {
    if (!inline.has(element.tagName)) continue
    const inHeading = element.closest('h1,h2,h3,h4,h5,h6') !== null
    const wraps = [...(isBold(element) && !inHeading ? ['strong'] : []), ...(isItalic(element) ? ['em'] : [])]
    if (holdsBlock(element) || (element.textContent ?? '') === '') element.replaceWith(...element.childNodes)
    else element.replaceWith(wrapped(element, wraps))
  }
  for (const twice of body.querySelectorAll('strong strong, em em')) twice.replaceWith(...twice.childNodes)
}

// Google Docs wraps all of a paste in a <b> that is not bold; Word marks bold in a span.
function isBold({ tagName, style }: HTMLElement) {
  const weight = style.fontWeight
  if (weight === '') return tagName === 'B' || tagName === 'STRONG'
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

function isItalic({ tagName, style }: HTMLElement) {
  const said = style.fontStyle
  return said === '' ? tagName === 'I' || tagName === 'EM' : said === 'italic' || said === 'oblique'
}

function holdsBlock(element: Element) {
  return element.querySelector('p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,li') !== null
}

function wrapped(element: Element, wraps: string[]) {
  const { ownerDocument } = element
  const fragment = ownerDocument.createDocumentFragment()
  let place: ParentNode & Node = fragment
  for (const tag of wraps) place = place.appendChild(ownerDocument.createElement(tag))
  place.append(...element.childNodes)
  return fragment
}
