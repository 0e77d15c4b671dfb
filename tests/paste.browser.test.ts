import type { Browser, Page } from '@playwright/test'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import type { CleanPaste } from '~/modules/authoring/paste/cleanPasted'
import { launchBrowser } from './browser'

let browser: Browser
let page: Page
const asked: string[] = []

beforeAll(async () => {
  ;({ browser } = await launchBrowser())
  page = await browser.newPage()
  page.on('request', (request) => asked.push(request.url()))
  const stdin = { contents: `export { cleanPasted } from '~/modules/authoring/paste/cleanPasted'`, resolveDir: root }
  const alias = { '~': root.replace(/\/$/, '') }
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife', globalName: 'paste', alias })
  await page.addScriptTag({ content: outputFiles[0]!.text })
})
afterAll(() => browser.close())

const clean = (html: string) =>
  page.evaluate(
    (given) => (window as unknown as { paste: { cleanPasted(html: string): CleanPaste } }).paste.cleanPasted(given),
    html,
  )
const htmlOf = async (html: string) =>
  (await clean(html)).html
    .replace(/\s+/g, ' ')
    .replace(/> <(?=\/?(?:p|h\d|[uo]l|li|table|tbody|t[rdh]|div)\b)/g, '><')
    .trim()

const word = (
  body: string,
) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=NL style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`

/** A line of a list as Word writes it: its bullet or number is text in a span that only Word knows to leave out. */
const wordItem = (text: string, mark: string, level = 1, list = 0, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

describe('from Word', () => {
  test('headings, paragraphs, bold, italic and links stay; styles, comments and o:p go', async () => {
    const html = word(`<h1 style='margin-top:12.0pt'><span style='color:#2F5496'>Veilig starten<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8.0pt'>Kijk <b><span style='color:red'>altijd</span></b> rond, en <i style='mso-bidi-font-style:normal'>wacht</i>.<a style='mso-comment-reference:BB_1'>&nbsp;</a>
<a href="https://technohub.example/cel"><span style='color:blue'>Over de cel</span></a><a name="_Toc123"></a></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`)
    expect(await htmlOf(html)).toBe(
      '<h1>Veilig starten</h1><p>Kijk <strong>altijd</strong> rond, en <em>wacht</em>.&nbsp; <a href="https://technohub.example/cel">Over de cel</a></p>',
    )
  })

  test('its paragraphs that look like lists become lists, in each other by their level', async () => {
    const html = word(
      wordItem('appel', '·', 1, 0, 'First') +
        wordItem('rood', 'o', 2) +
        wordItem('groen', 'o', 2) +
        wordItem('peer', '·') +
        '<p class=MsoNormal>En dan:</p>' +
        wordItem('drie', '3.', 1, 1) +
        wordItem('a', 'a)', 2, 1) +
        wordItem('vier', '4.', 1, 1, 'Last'),
    )
    expect(await htmlOf(html)).toBe(
      '<ul><li><p>appel</p><ul><li><p>rood</p></li><li><p>groen</p></li></ul></li><li><p>peer</p></li></ul><p>En dan:</p>' +
        '<ol start="3"><li><p>drie</p><ol><li><p>a</p></li></ol></li><li><p>vier</p></li></ol>',
    )
  })

  test('a table gets its first row as headings', async () => {
    const html =
      word(`<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=302 valign=top style='width:226.55pt'><p class=MsoNormal><b>Stand<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal>Snelheid</p></td></tr>
<tr><td><p class=MsoNormal>Hand</p></td><td><p class=MsoNormal>250</p></td><td><p class=MsoNormal>mm/s</p></td></tr></table>`)
    expect(await htmlOf(html)).toBe(
      '<table><tbody><tr><th><p>Stand</p></th><th colspan="2"><p>Snelheid</p></th></tr><tr><td><p>Hand</p></td><td><p>250</p></td><td><p>mm/s</p></td></tr></tbody></table>',
    )
  })

  test('its pictures are asked for beside the text, and their files on the disk are never read', async () => {
    const html = word(
      `<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/Temp/image001.png"/></v:shape><![endif]--><![if !vml]><img width=40 height=30 src="file:///C:/Temp/image001.png"><![endif]></p>`,
    )
    const { images, lost } = await clean(html)
    expect([images.map((image) => image.data), lost]).toEqual([[undefined], 0])
  })
})

describe('from Google Docs', () => {
  test('what is not bold in its wrapper stays plain, and a bold span becomes bold', async () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Grijpers</span></h2><p dir="ltr"><span style="font-size:11pt;font-family:Arial;font-weight:400">Een </span><span style="font-weight:700">vinger</span><span style="font-style:italic"> of</span> <a href="https://www.google.com/url?q=https://a.example/x&amp;sa=D"><span style="color:#1155cc">zuignap</span></a></p><br><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>een</span></p></li><ul><li aria-level="2"><p><span>twee</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`
    expect(await htmlOf(html)).toBe(
      '<h2>Grijpers</h2><p>Een <strong>vinger</strong><em> of</em> <a href="https://a.example/x">zuignap</a></p><ul><li><p>een</p><ul><li><p>twee</p></li></ul></li></ul>',
    )
  })
})

describe('from Excel', () => {
  test('cells become a table with headings; figures in the first row are no headings', async () => {
    const sheet = (cells: string) =>
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {mso-number-format:General;}</style></head><body><table border=0 cellpadding=0><!--StartFragment--><col width=64 style='width:48pt'><tr height=20>${cells}</tr><tr><td class=xl65 align=right>12</td><td align=right>4,5</td></tr><!--EndFragment--></table></body></html>`
    expect(await htmlOf(sheet('<td>Maat</td><td>mm</td>'))).toBe(
      '<table><tbody><tr><th>Maat</th><th>mm</th></tr><tr><td>12</td><td>4,5</td></tr></tbody></table>',
    )
    expect(await htmlOf(sheet('<td>1</td><td>2</td>'))).not.toContain('<th>')
  })
})

describe('from a web page', () => {
  test('text keeps its structure; menus, scripts, styles, pixels, forms and what is hidden go', async () => {
    const html = `<nav><a href="/">Home</a></nav><script>document.title = 'x'</script><style>p{color:red}</style><article><header><h1 style="color:red">De cel</h1></header><p onclick="alert(1)" style="background:url(https://track.example/a)">Een <span style="color:#f00">rode</span> knop.<img src="https://track.example/p.gif" width="1" height="1"></p><p style="display:none">weg</p><div><div>Los blok</div></div><form><input value="x"><button>Verstuur</button></form><iframe src="https://a.example"></iframe><table role="presentation"><tr><td><p>Opmaak</p></td><td>tabel</td></tr></table><a href="javascript:alert(1)">klik</a><svg onload="alert(1)"></svg></article>`
    expect(await htmlOf(html)).toBe(
      '<div><div><h1>De cel</h1></div><p>Een rode knop.</p><div><div>Los blok</div></div><div><p>Opmaak</p></div><div>tabel</div>klik</div>',
    )
  })

  test('images of another site are counted and never fetched; those that came along are kept apart', async () => {
    const data = 'data:image/png;base64,iVBORw0KGgo='
    const { images, lost, html } = await clean(
      `<p>a<img src="https://elsewhere.example/a.png" srcset="https://elsewhere.example/b.png 2x">b<img src="${data}"><img src="data:image/svg+xml,<svg/>"></p>`,
    )
    expect([images.map((image) => image.data), lost]).toEqual([[data], 2])
    expect(html).not.toMatch(/src|elsewhere/)
    expect(asked.filter((address) => /example/.test(address))).toEqual([])
  })

  test('what was copied in an editor of ours is left as it is', async () => {
    const own = '<div data-pm-slice="0 0 []" data-block="{}"></div>'
    expect((await clean(own)).html).toBe(own)
  })

  test('a heading in a list or a table becomes a bold line there, and a table in a table lines', async () => {
    expect(
      await htmlOf(
        '<ul><li><h3>Kop</h3>tekst</li></ul><table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr><tr><td><h2>d</h2></td><td>e</td></tr></table>',
      ),
    ).toBe(
      '<ul><li><p><strong>Kop</strong></p>tekst</li></ul><table><tbody><tr><th>a</th><th><div>b</div><div>c</div></th></tr><tr><td><p><strong>d</strong></p></td><td>e</td></tr></tbody></table>',
    )
  })
})
