import { describe, expect, test } from 'vitest'
import { unitsOf } from '../contents'
import { manifest12, readFiles } from './testArchives.server'

const page = { 'index.html': '<p>Les</p>' }
const read = (manifest: string | Buffer, files: Record<string, string> = page) =>
  readFiles({ 'imsmanifest.xml': manifest, ...files })
const codes = ({ warnings }: Awaited<ReturnType<typeof read>>) => warnings.map(({ code }) => code)
const item = (inside: string, attributes = '') =>
  `<item identifier="i1" identifierref="r1"${attributes}><title>Les</title>${inside}</item>`

describe('SCORM 1.2', () => {
  test('a unit, with what its item asks of the system', async () => {
    const answer = await read(
      manifest12({
        items:
          item(`<adlcp:prerequisites type="aicc_script">a&amp;~b</adlcp:prerequisites><adlcp:masteryscore>80</adlcp:masteryscore>
          <adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,no message</adlcp:timelimitaction>
          <adlcp:datafromlms>cursus=7</adlcp:datafromlms>`),
      }),
    )
    expect(answer.contents).toEqual({
      standard: 'scorm12',
      root: {
        ...{ id: 'o', title: 'Veilig starten', isVisible: true },
        children: [
          {
            ...{ id: 'i1', title: 'Les', isVisible: true, children: [] },
            launch: { kind: 'unit', path: 'index.html', parameters: '' },
            scorm12: {
              prerequisites: 'a&~b',
              masteryScore: 80,
              maxTimeAllowed: '00:30:00',
              timeLimitAction: 'exit,no message',
              dataFromLms: 'cursus=7',
            },
          },
        ],
      },
    })
    expect(answer.warnings).toEqual([])
    expect(answer.title).toBe('Veilig starten')
  })

  test('chapters in chapters, an item that is hidden, and one that starts nothing', async () => {
    const items = `<item identifier="h1"><title>Deel 1</title><item identifier="h2"><title>Hoofdstuk</title>
      <item identifier="u1" identifierref="r1" isvisible="false"><title>Les</title></item></item></item>
      <item identifier="h3"><title>Alleen tekst</title></item>`
    const { contents } = await read(manifest12({ items }))
    expect(contents.root.children.map(({ title }) => title)).toEqual(['Deel 1', 'Alleen tekst'])
    expect(unitsOf(contents)).toMatchObject([{ id: 'u1', isVisible: false }])
  })

  test('an address is put together from every xml:base and the parameters of its item', async () => {
    const resources = `<resource identifier="r1" xml:base="les%201/" adlcp:scormtype="asset" href="start.html?a=1#top"/>`
    const manifest = manifest12({
      resources,
      items: item('', ' parameters="?&amp;b=2"'),
      attributes: 'xml:base="inhoud/"',
    })
    const { contents } = await read(manifest, { 'inhoud/les 1/start.html': '' })
    const launch = { kind: 'asset', path: 'inhoud/les 1/start.html', parameters: '?a=1&b=2#top' }
    expect(unitsOf(contents)[0]!.launch).toEqual(launch)
  })

  test.each([
    ['#deel', 'index.html', '#deel'],
    ['a=1', 'index.html#x', '?a=1#x'],
    ['#y', 'index.html#x', '#x'],
    ['a=1#y', 'index.html', '?a=1#y'],
    ['??&&', 'index.html', ''],
  ])('parameters %s after %s are %s', async (parameters, href, expected) => {
    const resources = `<resource identifier="r1" adlcp:scormtype="sco" href="${href}"/>`
    const manifest = manifest12({ resources, items: item('', ` parameters="${parameters.replaceAll('&', '&amp;')}"`) })
    expect(unitsOf((await read(manifest)).contents)[0]!.launch!.parameters).toBe(expected)
  })
})

describe('cmi5', () => {
  const structure = (inside: string) => `<?xml version="1.0"?>
    <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
    <course id="https://x.example/cursus"><title><langstring lang="en-US">Course</langstring><langstring lang="nl-NL">Cursus</langstring></title>
    <description><langstring lang="nl">Over lassen.</langstring></description></course>${inside}</courseStructure>`
  const unit = (id: string, url: string, more = '') =>
    `<au id="${id}" ${more}><title><langstring lang="nl">${id}</langstring></title><url>${url}</url>
      <launchParameters>p=1</launchParameters><entitlementKey>sleutel</entitlementKey></au>`

  test('blocks in blocks, and units with what they ask', async () => {
    const inside = `<block id="b"><title><langstring>Blok</langstring></title>
      ${unit('u1', 'a/index.html?x=1', 'moveOn="CompletedAndPassed" masteryScore="0.8" launchMethod="OwnWindow" activityType="urn:t"')}
      <block id="c"><title><langstring>Klein</langstring></title>${unit('u2', 'a/index.html')}</block></block>`
    const { contents, facts, title } = await readFiles({ 'cmi5.xml': structure(inside), 'a/index.html': '' })
    expect(contents).toMatchObject({ standard: 'cmi5', root: { id: 'https://x.example/cursus', title: 'Cursus' } })
    expect({ title, ...facts }).toMatchObject({ title: 'Cursus', summary: 'Over lassen.' })
    expect(unitsOf(contents)).toMatchObject([
      {
        id: 'u1',
        launch: { kind: 'unit', path: 'a/index.html', parameters: '?x=1' },
        cmi5: {
          ...{ publisherId: 'u1', moveOn: 'CompletedAndPassed', masteryScore: 0.8, launchMethod: 'OwnWindow' },
          ...{ launchParameters: 'p=1', entitlementKey: 'sleutel', activityType: 'urn:t' },
        },
      },
      { id: 'u2', cmi5: { publisherId: 'u2' } },
    ])
  })

  test('a unit that lives on the internet is told, and the rest starts', async () => {
    const inside = unit('u1', 'https://elders.example/au') + unit('u2', 'index.html')
    const answer = await readFiles({ 'cmi5.xml': structure(inside), ...page })
    expect(unitsOf(answer.contents).map(({ id }) => id)).toEqual(['u2'])
    expect(codes(answer)).toEqual(['unitsElsewhere'])
  })
})

describe('plain HTML', () => {
  test.each([
    [['index.html', 'b.html', 'a/c.html'], 'index.html'],
    [['Index.HTM', 'b.html'], 'Index.HTM'],
    [['les.html', 'a/index.html', 'stijl.css'], 'les.html'],
  ])('%j begins with %s', async (names, path) => {
    const html = '<html lang="nl"><title>Veilig &amp; snel</title>'
    const { contents, title, warnings } = await readFiles(Object.fromEntries(names.map((name) => [name, html])))
    expect(contents.standard).toBe('html')
    expect(unitsOf(contents)).toMatchObject([{ launch: { kind: 'asset', path, parameters: '' } }])
    expect(title).toBe('Veilig & snel')
    expect(warnings.map(({ code }) => code)).toEqual(['withoutReport'])
  })
})
