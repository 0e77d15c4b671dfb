import { type Entry, open, type ZipFile } from 'yauzl'
import { type Judged, type MediaProblem, stillFile } from './judged'

const mostEntries = 10_000
const mostUnfolded = 1024 * 1024 * 1024
const mostRatio = 200

// What runs when it is opened, on Windows, macOS or Linux, or as a macro in Office.
const program =
  /(?:^|\/)vbaProject\.bin$|\.(?:exe|com|scr|pif|bat|cmd|msi|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|reg|dll|apk|app|dmg|sh|docm|xlsm|pptm)$/i

/**
 * Reads the list of contents of a zip, which is also what a Word, Excel or PowerPoint file is. Nothing is unpacked here;
 * what would bring a program or fill the disk of who opens it is refused.
 */
export async function judgeZip(path: string, mediaType: string): Promise<Judged | { problem: MediaProblem }> {
  const entries = await entriesOf(path)
  if (!entries) return { problem: 'brokenFile' }
  if (entries.some((entry) => entry.isEncrypted())) return { problem: 'lockedFile' }
  if (entries.some(({ fileName }) => program.test(fileName))) return { problem: 'fileWithProgram' }
  const unfolded = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0)
  if (entries.length > mostEntries || unfolded > mostUnfolded) return { problem: 'fileUnfolds' }
  if (unfolded > mostRatio * Math.max(packed, 1024)) return { problem: 'fileUnfolds' }
  return { mediaType, ...stillFile }
}

/** One more than the most entries at most; undefined when it is no whole zip. */
function entriesOf(path: string): Promise<Entry[] | undefined> {
  return new Promise((resolve) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) return resolve(undefined)
      collect(zip, resolve)
    })
  })
}

function collect(zip: ZipFile, resolve: (entries: Entry[] | undefined) => void) {
  const entries: Entry[] = []
  const end = (found: Entry[] | undefined) => {
    zip.close()
    resolve(found)
  }
  zip.on('error', () => end(undefined))
  zip.on('end', () => end(entries))
  zip.on('entry', (entry: Entry) => {
    entries.push(entry)
    if (entries.length > mostEntries) end(entries)
    else zip.readEntry()
  })
  zip.readEntry()
}
