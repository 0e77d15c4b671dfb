import { expect, test } from 'vitest'
import { othersFileHeaders } from './contentHeaders'

const place = { origin: 'https://inhoud.nl', path: '/play/x/', appOrigin: 'https://leerbank.nl' }
const policyOf = (hosts: string[], type = 'text/html') => {
  const policy = othersFileHeaders({ ...place, hosts }, type)['content-security-policy']
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/s).slice(0, 2)))
}

test('a host that its hub allows may be asked by the pages of a package, and no other', () => {
  const [closed, open] = [policyOf([]), policyOf(['cdn.voorbeeld.nl'])]
  const changed = Object.keys(open).filter((name) => open[name] !== closed[name])
  expect(changed.sort()).toEqual(
    ['connect-src', 'font-src', 'frame-src', 'img-src', 'media-src', 'script-src', 'style-src'].sort(),
  )
  for (const name of changed)
    expect(open[name].replaceAll(/ (?:https|wss):\/\/cdn\.voorbeeld\.nl/g, '')).toBe(closed[name])
  expect(policyOf(['cdn.voorbeeld.nl'], 'image/svg+xml')).toEqual(policyOf([], 'image/svg+xml'))
})
