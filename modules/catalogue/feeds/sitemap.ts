import type { PublicCatalogue } from './publicOfferings.server'
import { xmlOf } from './xml'

// sitemaps.org: a file holds 50,000 addresses at most.
const most = 50_000

/** Every public page, for search engines (sitemaps.org). */
export function sitemap({ hubs, offerings }: PublicCatalogue, origin: string) {
  const pages = [
    { loc: `${origin}/catalogue` },
    ...hubs.map(({ slug }) => ({ loc: `${origin}/hubs/${slug}` })),
    ...offerings.map(({ slug, changedAt }) => ({
      loc: `${origin}/catalogue/${slug}`,
      lastmod: new Date(changedAt).toISOString(),
    })),
  ]
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  return xmlOf({ urlset: { '@xmlns': namespace, url: pages.slice(0, most) } })
}
