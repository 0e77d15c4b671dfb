type Shared = { title: string; description: string; address: string; picture: string; language: 'nl' | 'en' }

/** What a page says of itself to those who share its address: Open Graph (ogp.me), and what Twitter adds to it. */
export function shareTags({ title, description, address, picture, language }: Shared) {
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'Leerbank' },
    { property: 'og:locale', content: language === 'nl' ? 'nl_NL' : 'en_GB' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: address },
    { property: 'og:image', content: picture },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: title },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
