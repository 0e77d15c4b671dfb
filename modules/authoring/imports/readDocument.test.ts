import { describe, expect, test } from 'vitest'
import { pptx, slidePicture, slideTable, slideText } from './testFiles.server'
import { kinds, pixel, read, short, shortOf } from './testReading.server'

describe('a presentation', () => {
  test('becomes a page for each slide: title, lists, table, image, and the notes of its speaker apart', async () => {
    const document = await read(
      await pptx(
        [
          { shapes: slideText('Grijpen', 'type="ctrTitle"') + slideText('Voor operators', 'type="subTitle" idx="1"') },
          {
            shapes:
              slideText('Drie grijpers', 'type="title"') +
              slideText('vinger\n\tlang\nvacuüm', 'idx="1"') +
              slideText('Los vak'),
            notes: 'Laat ze voelen.\nVraag waarom.',
          },
          {
            shapes:
              slideTable([
                ['Soort', 'Kracht'],
                ['Vinger', '20 N'],
              ]) + slidePicture('img', 'Een grijper'),
            links: [['img', 'image', '../media/image1.png']],
          },
        ],
        { 'ppt/media/image1.png': pixel },
      ),
      'Grijpen.pptx',
    )
    expect(document.kind).toBe('powerpoint')
    expect(document.pages.map((page) => [page.title, short(page)])).toEqual([
      ['Grijpen', ['Voor operators']],
      ['Drie grijpers', ['ul(vinger ul(lang), vacuüm)', 'Los vak']],
      ['', ['table(!Soort | !Kracht / Vinger | 20 N)', '[Een grijper|]']],
    ])
    expect(document.pages[1]!.notes.map(shortOf)).toEqual(['Laat ze voelen.', 'Vraag waarom.'])
  })

  test('names animations, hidden slides, videos and charts; the figures of a chart become a table', async () => {
    const chart =
      '<p:graphicFrame><a:graphic><a:graphicData><c:chart r:id="ch"/></a:graphicData></a:graphic></p:graphicFrame>'
    const video =
      '<p:pic><p:nvPicPr><p:cNvPr id="1" name="x"/><p:nvPr><a:videoFile r:link="v"/></p:nvPr></p:nvPicPr><p:blipFill/></p:pic>'
    const pt = (idx: number, value: string) => `<c:pt idx="${idx}"><c:v>${value}</c:v></c:pt>`
    const document = await read(
      await pptx(
        [
          {
            shapes: slideText('Cijfers', 'type="title"') + chart + video,
            links: [['ch', 'chart', '../charts/chart1.xml']],
            after:
              '<p:timing><p:tnLst><p:par><p:cTn id="1"><p:childTnLst><p:par><p:cTn presetClass="entr"/></p:par></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>',
            attributes: 'show="0"',
          },
        ],
        {
          'ppt/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:strCache>${pt(0, 'Uitval')}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${pt(0, 'ma')}${pt(1, 'di')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>${pt(0, '4')}${pt(1, '7')}</c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
        },
      ),
    )
    expect(document.pages[0]).toMatchObject({ isHidden: true, slide: 1 })
    expect(short(document.pages[0]!)).toEqual(['table( | !Uitval / ma | 4 / di | 7)'.replace('( ', '(! ')])
    expect(kinds(document)).toEqual([['chartTable', 'video', 'animation']])
  })
})

describe('Markdown', () => {
  test('becomes pages with its headings, lists, tables, links and emphasis', async () => {
    const document = await read(
      '---\ntitle: x\n---\n# Een\n\n**Let op** en *kijk* op [de site](https://a.example/).  \nVolgende regel\n\n1. een\n   - punt\n2. twee\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n# Twee\n\n## Kop\n\n> Een citaat\n\n<b>html</b> en ![plaatje](https://x.example/a.png)\n',
      'tekst.md',
    )
    expect(document.pages.map((page) => [page.title, short(page)])).toEqual([
      [
        'Een',
        [
          '*Let op  en  /kijk  op  @https://a.example/ de site . ↵ Volgende regel',
          'ol1(een ul(punt), twee)',
          'table(!A | !B / 1 | 2)',
        ],
      ],
      ['Twee', ['## Kop', 'Een citaat', 'html en']],
    ])
    expect(kinds(document)).toEqual([[], ['quote', 'html', 'html', 'imageAway']])
  })

  test('with a link that could do something keeps its words only', async () => {
    const document = await read('[a](javascript:alert(1)) [b](data:text/html,x) <https://a.example/>', 'x.md')
    expect(JSON.stringify(document.pages)).not.toMatch(/"href":"(javascript|data)/)
  })
})
