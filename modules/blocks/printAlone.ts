// Around the block stays what holds it; all else of the page is left out.
const alone = `@media print {
#pages :not(:has(.printed), .printed, .printed *), .glossary { display: none !important }
#pages, .printed { margin: 0 !important; padding: 0 !important; border: 0 !important; break-inside: auto !important }
.printed .question-number { position: static; padding: 0 }
}
@page { size: A4; margin: 18mm }`

/** Prints one block of a page; false when nothing came of it, as in a frame that may not print. */
export function printAlone(block: Element | null): boolean {
  if (!block) return false
  const style = document.head.appendChild(document.createElement('style'))
  style.textContent = alone
  block.classList.add('printed')
  const tidy = () => {
    style.remove()
    block.classList.remove('printed')
  }
  let hasBegun = false
  const begin = () => {
    hasBegun = true
  }
  addEventListener('beforeprint', begin)
  print()
  removeEventListener('beforeprint', begin)
  if (!hasBegun) tidy()
  // Some browsers go on at once and look at the page later; whoever is back at it has printed.
  else for (const event of ['pointerdown', 'keydown']) addEventListener(event, tidy, { once: true, capture: true })
  return hasBegun
}
