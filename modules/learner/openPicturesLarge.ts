import type { Language } from '~/db/tables'

/** A picture that leads to itself opens over the page; the script for it is asked for at the first press. */
export function openPicturesLarge(language: Language) {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('.zoomable')
    if (!link) return
    event.preventDefault()
    import('./zoom').then(
      ({ openLarge }) => openLarge(link, language),
      () => open(link.href),
    )
  })
}
