import { describe, expect, test } from 'vitest'
import { docx, wordLine, wordPicture, wordRun, wordTable } from '../testFiles.server'
import { kinds, pixel, read, short } from '../testReading.server'

describe('a Word document', () => {
  test('becomes a page for each highest heading, below it headings and subheadings; its title names the module', async () => {
    const document = await read(
      await docx(
        [
          wordLine('Werken met een cobot', { style: 'Title' }),
          wordLine('Lees dit eerst.'),
          wordLine('Voor je begint', { style: 'Kop1' }),
          wordLine('Kijk rond.'),
          wordLine('De cel', { style: 'Kop2' }),
          wordLine('Deur', { style: 'Kop3' }),
          wordLine('Starten', { style: 'Kop1' }),
          wordLine('Druk op start.'),
        ].join(''),
      ),
    )
    expect(document.title).toBe('Werken met een cobot')
    expect(document.pages.map((page) => [page.title, short(page)])).toEqual([
      ['Werken met een cobot', ['Lees dit eerst.']],
      ['Voor je begint', ['Kijk rond.', '## De cel', '### Deur']],
      ['Starten', ['Druk op start.']],
    ])
  })

  test('with one heading at the top of all others takes that as its title', async () => {
    const lines = ['Kop1:De cobot', 'Kop2:Wat het is', ':Een robot.', 'Kop2:Wat het doet', ':Werken.']
    const document = await read(
      await docx(
        lines
          .map((one) => one.split(':'))
          .map(([style, text]) => wordLine(text!, { style }))
          .join(''),
      ),
    )
    expect([document.title, ...document.pages.map((page) => page.title)]).toEqual([
      'De cobot',
      'Wat het is',
      'Wat het doet',
    ])
  })

  test('keeps bold, italic, links, line breaks, and signs above and below the line', async () => {
    const link = `<w:hyperlink r:id="web">${wordRun('de site')}</w:hyperlink>`
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wordRun('veld')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const text = `${wordRun('Let op', '<w:b/>')}${wordRun(' en ')}${wordRun('kijk', '<w:b w:val="0"/><w:i/>')}<w:r><w:br/></w:r>${link}${field}${wordRun(' m')}${wordRun('2', '<w:vertAlign w:val="superscript"/>')}`
    const document = await read(await docx(wordLine(text), { links: [['web', 'hyperlink', 'https://a.example/']] }))
    expect(short(document.pages[0]!)).toEqual([
      '*Let op  en  /kijk ↵ @https://a.example/ de site @https://b.example/ veld  m²',
    ])
  })

  test('drops a link that could do something, and says so', async () => {
    const document = await read(
      await docx(wordLine(`<w:hyperlink r:id="bad">${wordRun('klik')}</w:hyperlink>`), {
        links: [['bad', 'hyperlink', 'javascript:alert(1)']],
      }),
    )
    expect(short(document.pages[0]!)).toEqual(['klik'])
    expect(document.pages[0]!.losses).toEqual([{ kind: 'unsafeLink', detail: 'javascript:alert(1)' }])
  })

  test('keeps lists in lists, and numbers on after a paragraph', async () => {
    const document = await read(
      await docx(
        [
          wordLine('appel', { list: [1, 0] }),
          wordLine('rood', { list: [1, 1] }),
          wordLine('peer', { list: [1, 0] }),
          wordLine('een', { list: [2, 0] }),
          wordLine('twee', { list: [2, 0] }),
          wordLine('Tussendoor.'),
          wordLine('drie', { list: [2, 0] }),
        ].join(''),
      ),
    )
    expect(short(document.pages[0]!)).toEqual([
      'ul(appel ul(rood), peer)',
      'ol1(een, twee)',
      'Tussendoor.',
      'ol3(drie)',
    ])
  })

  test('keeps tables with their header, and cells that reach over columns and rows', async () => {
    const cell = (text: string, properties: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${wordLine(text)}</w:tc>`
    const merged = `<w:tbl><w:tblPr/><w:tr>${cell('hoog', '<w:vMerge w:val="restart"/>')}${cell('breed', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('b', '')}${cell('c', '')}</w:tr></w:tbl>`
    const document = await read(
      await docx(
        wordTable([
          ['Maat', 'mm'],
          ['A', '12'],
        ]) +
          wordLine('Tekst.') +
          merged,
      ),
    )
    expect(short(document.pages[0]!)).toEqual([
      'table(!Maat | !mm / A | 12)',
      'Tekst.',
      'table(↓2hoog | →2breed / b | c)',
    ])
  })

  test('keeps images with their description and caption, at their place', async () => {
    const document = await read(
      await docx(
        wordLine(`${wordRun('Voor')}${wordPicture('img', 'Een cobot')}${wordRun('Na')}`) +
          wordLine(wordPicture('img', 'Nog een')) +
          wordLine('Figuur 1: de cel', { style: 'Bijschrift' }),
        { links: [['img', 'image', 'media/image1.png']], extra: { 'word/media/image1.png': pixel } },
      ),
    )
    expect(short(document.pages[0]!)).toEqual(['Voor', '[Een cobot|]', 'Na', '[Nog een|Figuur 1: de cel]'])
    expect(Buffer.from(document.images.get('word/media/image1.png')!).equals(pixel)).toBe(true)
  })

  test('names what did not come across, and keeps the words of it where it has any', async () => {
    const formula =
      '<m:oMath><m:r><m:t>v=</m:t></m:r><m:f><m:num><m:r><m:t>s</m:t></m:r></m:num><m:den><m:r><m:t>t+1</m:t></m:r></m:den></m:f></m:oMath>'
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${wordLine('In het vak.')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`
    const smart =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"/><a:graphic><a:graphicData><dgm:relIds r:dm="art"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const point = (id: string, text: string, type = 'node') =>
      `<dgm:pt modelId="${id}" type="${type}"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`
    const document = await read(
      await docx(
        [
          wordLine(formula),
          wordLine(`${wordRun('Rood', '<w:color w:val="FF0000"/>')}${box}`),
          wordLine(
            `${wordRun('Met noot')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
          ),
          wordLine(
            `<w:del><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins>${wordRun('erbij')}</w:ins>${wordRun('onzichtbaar', '<w:vanish/>')}`,
          ),
          wordLine(smart),
          wordLine(wordPicture('emf', 'Tekening')),
        ].join(''),
        {
          links: [
            ['f', 'footnotes', 'footnotes.xml'],
            ['c', 'comments', 'comments.xml'],
            ['art', 'diagramData', 'diagrams/data1.xml'],
            ['emf', 'image', 'media/image1.emf'],
          ],
          extra: {
            'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordLine('De noot.')}</w:footnote></w:footnotes>`,
            'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Bram">${wordLine('Klopt dit?')}</w:comment></w:comments>`,
            'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>${point('0', '', 'doc')}${point('1', 'Kijken')}${point('2', 'Goed kijken')}</dgm:ptLst><dgm:cxnLst><dgm:cxn modelId="9" srcId="0" destId="1"/><dgm:cxn modelId="8" srcId="1" destId="2"/></dgm:cxnLst></dgm:dataModel>`,
            'word/media/image1.emf': 'x',
          },
        },
      ),
    )
    expect(short(document.pages[0]!)).toEqual([
      'v=s/(t+1)',
      'Rood',
      'In het vak.',
      'Met noot [1]',
      'erbij',
      'ul(Kijken ul(Goed kijken))',
      '## Noten',
      '[1] De noot.',
    ])
    expect(kinds(document)).toEqual([
      ['equation', 'colour', 'textBox', 'note', 'comment', 'deletedText', 'hiddenText', 'smartArt', 'imageKind'],
    ])
    expect(document.pages[0]!.losses.find((loss) => loss.kind === 'comment')?.detail).toBe('Bram: Klopt dit?')
  })

  test('without headings goes on to a next page at a page break, or after some 500 words', async () => {
    const broken = await read(
      await docx(wordLine('Een.') + wordLine('<w:r><w:br w:type="page"/></w:r>') + wordLine('Twee.')),
    )
    expect(broken.pages.map((page) => [page.title, short(page)])).toEqual([
      ['Veilig starten (1)', ['Een.']],
      ['Veilig starten (2)', ['Twee.']],
    ])
    const long = await read(
      await docx(
        Array.from({ length: 120 }, () => wordLine('Tien woorden staan er in deze regel, en niet meer.')).join(''),
      ),
    )
    expect(long.pages.map((page) => page.content.length)).toEqual([50, 50, 20])
  })
})
