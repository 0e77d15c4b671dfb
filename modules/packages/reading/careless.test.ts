import { describe, expect, test } from 'vitest'
import type { Activity } from '../contents'
import { unitsOf } from '../contents'
import { manifest12, readFiles } from './testArchives.server'
import { warningText } from './texts'

const page = { 'index.html': '<p>Les</p>' }
const read = (manifest: string | Buffer, files: Record<string, string> = page) =>
  readFiles({ 'imsmanifest.xml': manifest, ...files })
const codes = ({ warnings }: Awaited<ReturnType<typeof read>>) => warnings.map(({ code }) => code)
const item = (inside: string, attributes = '') =>
  `<item identifier="i1" identifierref="r1"${attributes}><title>Les</title>${inside}</item>`

describe('what breaks the rules and can be played comes in with a warning:', () => {
  const resource = (attributes: string, inside = '') =>
    manifest12({ resources: `<resource identifier="r1" ${attributes}>${inside}</resource>` })
  test.each<[string, string, () => Record<string, string | Buffer>]>([
    ['a folder around everything', 'wrapped', () => ({ 'les/imsmanifest.xml': manifest12(), 'les/index.html': '' })],
    ['a manifest in capitals', 'manifestCase', () => ({ 'IMSManifest.XML': manifest12(), ...page })],
    ['a cmi5.xml beside it', 'twoManifests', () => ({ 'imsmanifest.xml': manifest12(), 'cmi5.xml': '<x/>', ...page })],
    [
      'a file that is listed and missing',
      'filesMissing',
      () => ({
        'imsmanifest.xml': resource('adlcp:scormtype="sco" href="index.html"', '<file href="weg.js"/>'),
        ...page,
      }),
    ],
    [
      'a listed file outside the package',
      'filesMissing',
      () => ({
        'imsmanifest.xml': resource('adlcp:scormtype="sco" href="index.html"', '<file href="../../weg.js"/>'),
        ...page,
      }),
    ],
    [
      'a name with other capitals',
      'namesDiffer',
      () => ({ 'imsmanifest.xml': resource('adlcp:scormtype="sco" href="Index.HTML"'), ...page }),
    ],
    ['no word on what is a unit', 'noKind', () => ({ 'imsmanifest.xml': resource('href="index.html"'), ...page })],
    [
      'assets only',
      'withoutReport',
      () => ({ 'imsmanifest.xml': resource('adlcp:scormtype="asset" href="index.html"'), ...page }),
    ],
    [
      'an id with brackets',
      'invalidIds',
      () => ({ 'imsmanifest.xml': manifest12().replaceAll('"i1"', '"{7} a"'), ...page }),
    ],
    ['an id twice', 'doubleIds', () => ({ 'imsmanifest.xml': manifest12({ items: item('') + item('') }), ...page })],
    [
      'an item whose resource is nowhere',
      'itemsWithoutResource',
      () => ({
        'imsmanifest.xml': manifest12({ items: `${item('')}<item identifier="i2" identifierref="weg"/>` }),
        ...page,
      }),
    ],
    [
      'a unit whose file is nowhere',
      'unitsMissing',
      () => ({
        'imsmanifest.xml': manifest12({
          items: `${item('')}<item identifier="i2" identifierref="r2"/>`,
          resources:
            '<resource identifier="r1" adlcp:scormtype="sco" href="index.html"/><resource identifier="r2" adlcp:scormtype="sco" href="weg.html"/>',
        }),
        ...page,
      }),
    ],
    [
      'a default that is nowhere',
      'noDefaultOrganization',
      () => ({ 'imsmanifest.xml': manifest12().replace('default="o"', 'default="weg"'), ...page }),
    ],
    [
      'no organization at all',
      'noOrganization',
      () => ({ 'imsmanifest.xml': manifest12().replace(/<organizations.*<\/organizations>/s, ''), ...page }),
    ],
    [
      'a mastery score that is none',
      'valuesIgnored',
      () => ({
        'imsmanifest.xml': manifest12({ items: item('<adlcp:masteryscore>veel</adlcp:masteryscore>') }),
        ...page,
      }),
    ],
    [
      'no version',
      'noVersion',
      () => ({
        'imsmanifest.xml': manifest12()
          .replace(/xmlns(?::adlcp)?="[^"]*"/g, '')
          .replace('>1.2<', '><'),
        ...page,
      }),
    ],
    [
      'letters that are not what they say',
      'lettersGuessed',
      () => ({ 'imsmanifest.xml': Buffer.from(manifest12().replace('Veilig', 'Eén'), 'latin1'), ...page }),
    ],
  ])('%s', async (_what, code, files) => {
    const answer = await readFiles(files())
    expect(codes(answer)).toEqual([code])
    expect(unitsOf(answer.contents)[0]).toMatchObject({ launch: { path: 'index.html' } })
    for (const language of ['nl', 'en'] as const)
      expect(warningText(answer.warnings[0]!, language)).toMatch(/^\p{Lu}.*\.$/su)
  })

  test('an empty time limit, an empty mastery score and an item without a title are nothing to speak of', async () => {
    const items =
      '<item identifier="i1" identifierref="r1"><adlcp:timelimitaction/><adlcp:masteryscore> </adlcp:masteryscore></item>'
    const { warnings, contents } = await read(manifest12({ items }))
    expect(warnings).toEqual([])
    expect(contents.root.children).toMatchObject([{ title: 'i1' }])
    expect(contents.root.children[0]!.scorm12).toBeUndefined()
  })

  test('an id that is there twice gets a number, so that no two parts share what they keep', async () => {
    const { contents } = await read(manifest12({ items: item('') + item('') + item('') }))
    expect(contents.root.children.map(({ id }: Activity) => id)).toEqual(['i1', 'i1-2', 'i1-3'])
  })
})

describe('the letters of a manifest', () => {
  const titled = (encoding: string) =>
    manifest12().replace('Veilig starten', 'Eén café').replace('"1.0"?>', `"1.0"${encoding}?>`)
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(titled(' encoding="UTF-8"'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${titled('')}`)],
    ['UTF-8 that is called UTF-16', Buffer.from(titled(' encoding="utf-16"'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${titled(' encoding="UTF-16"')}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${titled('')}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(titled(''), 'utf16le')],
    ['ISO-8859-1, with spaces around the sign', Buffer.from(titled(" encoding = 'ISO-8859-1'"), 'latin1')],
    ['windows-1252', Buffer.from(titled(' encoding="windows-1252"'), 'latin1')],
    ['Latin that says nothing of itself', Buffer.from(titled(''), 'latin1')],
    ['Latin that is called UTF-8', Buffer.from(titled(' encoding="UTF-8"'), 'latin1')],
    ['letters by another name', Buffer.from(titled(' encoding="wat-dan-ook"'))],
  ])('%s', async (_name, bytes) => {
    expect((await read(bytes)).title).toBe('Eén café')
  })

  test('Chinese of before Unicode', async () => {
    const [before, after] = manifest12().replace('"1.0"?>', '"1.0" encoding="GB2312"?>').split('Veilig starten')
    const bytes = Buffer.concat([Buffer.from(before!), Buffer.from([0xc4, 0xe3, 0xba, 0xc3]), Buffer.from(after!)])
    expect((await read(bytes)).title).toBe('你好')
  })

  test('text in CDATA, entities and numbers is what it says', async () => {
    const items = item('').replace('>Les<', '><![CDATA[A &amp; B]]> &amp; C &#233;&#xE9;<')
    expect((await read(manifest12({ items }))).contents.root.children[0]!.title).toBe('A &amp; B & C éé')
  })
})

test('what LOM says of a package is what its hub would type in otherwise', async () => {
  const lom = `<lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="nl">Lassen</string></title><language>nl</language>
    <description><string language="en">Welding.</string><string language="nl">Leer
    lassen.</string></description></general><educational><typicalLearningTime><duration>PT1H15M</duration></typicalLearningTime></educational></lom>`
  const here = manifest12().replace('</schemaversion>', `</schemaversion>${lom}`)
  const facts = { title: 'Veilig starten', summary: 'Leer lassen.', language: 'nl', minutes: 75 }
  expect((await read(here)).facts).toEqual(facts)
  const elsewhere = manifest12().replace('</schemaversion>', '</schemaversion><adlcp:location>lom.xml</adlcp:location>')
  expect((await read(elsewhere, { ...page, 'lom.xml': lom })).facts).toEqual(facts)
  expect((await read(elsewhere, { ...page, 'lom.xml': '<!DOCTYPE x>' })).facts.summary).toBeUndefined()
})

test('hosts that pages, scripts and styles ask for something are named, each once; names of formats and comments are not', async () => {
  const files = {
    'index.html': `<html xmlns="http://www.w3.org/1999/xhtml"><!-- <img src="http://weg.example/a"> -->
      <script src="https://code.jquery.com/j.js"></script><img src=//beeld.example/a.png><p>Zie https://tekst.example/ of niet.</p>`,
    'a.js': `// "http://regel.example"\n/* "http://blok.example/" */ fetch('https://meet.example:8443/x'); const w = new WebSocket("wss://live.example")
      const ns = "http://www.w3.org/2000/svg"; const own = 'http://localhost:3000/'; const s = "kijk op http://zin.example"`,
    'a.css': `@import url(https://fonts.googleapis.com/css); a { background: url("//code.jquery.com/a.png") }`,
    'a.txt': 'src="https://geen-pagina.example"',
  }
  const { hosts } = await read(manifest12(), files)
  expect(hosts).toEqual([
    ...['beeld.example', 'code.jquery.com', 'fonts.googleapis.com', 'live.example', 'meet.example'],
  ])
})
