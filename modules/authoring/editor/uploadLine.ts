export type UploadLine = { element: () => HTMLElement; show: (share: number) => void }

/** A line that stands where a file will come: its name, how far it is, and a button to stop it. */
export function uploadLine(text: string, stopText: string, stop: () => void): UploadLine {
  let shown: HTMLProgressElement | undefined
  let share = 0
  const show = (next: number) => {
    share = next
    if (!shown) return
    // At the end the server looks at the file, which takes as long as it takes.
    if (share < 1) shown.value = share
    else shown.removeAttribute('value')
  }
  const element = () => {
    const line = document.createElement('div')
    line.className = 'upload-place'
    line.contentEditable = 'false'
    const words = document.createElement('span')
    words.setAttribute('role', 'status')
    words.textContent = text
    shown = document.createElement('progress')
    shown.max = 1
    shown.setAttribute('aria-label', text)
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quiet'
    button.textContent = stopText
    button.addEventListener('click', stop)
    line.append(words, shown, button)
    show(share)
    return line
  }
  return { element, show }
}
