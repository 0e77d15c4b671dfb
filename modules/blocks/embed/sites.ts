/**
 * The sites of which something can be put in a page. Each is one we know to show its things in a frame, over https; of an
 * address only the id is kept, and the address of the frame is made here.
 */
type KnownSite = {
  name: string
  /** The hosts that an address may name, exactly. */
  hosts: string[]
  /** Where the frame may go by itself; the content origin lets just these in. */
  frames: string[]
  /** What an id looks like; it is written into an address. */
  id: RegExp
  /** The id in the path and search of an address. */
  find(url: URL): string | undefined
  frame(id: string): string
  page(id: string): string
}

export const siteNames = ['geogebra', 'sketchfab', 'phet', 'tinkercad', 'microsoftForms'] as const
export type Site = (typeof siteNames)[number]

export const sites: Record<Site, KnownSite> = {
  geogebra: {
    name: 'GeoGebra',
    hosts: ['www.geogebra.org', 'geogebra.org'],
    frames: ['https://www.geogebra.org'],
    id: /^[A-Za-z0-9]{4,16}$/,
    find: ({ pathname }) =>
      (/^\/(?:m|classic|calculator|3d)\/([^/]+)/.exec(pathname) ??
        /^\/material\/iframe\/id\/([^/]+)/.exec(pathname))?.[1],
    frame: (id) => `https://www.geogebra.org/material/iframe/id/${id}`,
    page: (id) => `https://www.geogebra.org/m/${id}`,
  },
  sketchfab: {
    name: 'Sketchfab',
    hosts: ['sketchfab.com', 'www.sketchfab.com'],
    frames: ['https://sketchfab.com'],
    id: /^[0-9a-f]{32}$/,
    find: ({ pathname }) => /^\/(?:3d-models|models)\/(?:[\w-]+-)?([0-9a-f]{32})(?:\/|$)/.exec(pathname)?.[1],
    frame: (id) => `https://sketchfab.com/models/${id}/embed`,
    page: (id) => `https://sketchfab.com/models/${id}`,
  },
  phet: {
    name: 'PhET',
    hosts: ['phet.colorado.edu'],
    frames: ['https://phet.colorado.edu'],
    id: /^[a-z0-9]+(?:-[a-z0-9]+){0,9}$/,
    find: ({ pathname }) => /^\/(?:sims\/html|[a-z]{2}(?:_[A-Z]{2})?\/simulations)\/([^/]+)/.exec(pathname)?.[1],
    frame: (id) => `https://phet.colorado.edu/sims/html/${id}/latest/${id}_all.html`,
    page: (id) => `https://phet.colorado.edu/en/simulations/${id}`,
  },
  tinkercad: {
    name: 'Tinkercad',
    hosts: ['www.tinkercad.com', 'tinkercad.com'],
    frames: ['https://www.tinkercad.com'],
    id: /^[A-Za-z0-9]{11}$/,
    find: ({ pathname }) => /^\/(?:things|embed)\/([A-Za-z0-9]{11})(?:[-/]|$)/.exec(pathname)?.[1],
    frame: (id) => `https://www.tinkercad.com/embed/${id}`,
    page: (id) => `https://www.tinkercad.com/things/${id}`,
  },
  microsoftForms: {
    name: 'Microsoft Forms',
    hosts: ['forms.office.com', 'forms.cloud.microsoft'],
    frames: ['https://forms.office.com', 'https://forms.cloud.microsoft'],
    id: /^[\w-]{20,160}$/,
    find: ({ pathname, searchParams }) =>
      /^\/pages\/responsepage\.aspx$/i.test(pathname) ? (searchParams.get('id') ?? undefined) : undefined,
    frame: (id) => `https://forms.office.com/Pages/ResponsePage.aspx?id=${id}&embed=true`,
    page: (id) => `https://forms.office.com/Pages/ResponsePage.aspx?id=${id}`,
  },
}

/** What an address leads to; undefined unless it is one of these sites, over https. */
export function siteAt(address: string): { site: Site; itemId: string } | undefined {
  const given = address.trim()
  if (!URL.canParse(given)) return undefined
  const url = new URL(given)
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '') return undefined
  for (const site of siteNames) {
    const { hosts, id, find } = sites[site]
    const itemId = hosts.includes(url.hostname) ? find(url) : undefined
    if (itemId !== undefined && id.test(itemId)) return { site, itemId }
  }
  return undefined
}

/** Where frames of these sites come from. */
export const frameOrigins = siteNames.flatMap((site) => sites[site].frames)
