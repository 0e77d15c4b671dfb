/** A path on this site to go back to, or the start page: never another host, whatever was asked. */
export function localPath(wanted: FormDataEntryValue | null) {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  const url = URL.parse(wanted, 'http://here')
  return url?.host === 'here' ? url.pathname + url.search : '/'
}
