/** Has the browser fetch, when it has nothing else to do, what the page that is likely to come needs. */
export function Soon({ assets }: { assets: string[] }) {
  return assets.map((asset) => (
    <link key={asset} rel="prefetch" href={asset} as={asset.endsWith('.css') ? 'style' : 'script'} />
  ))
}
