import type { Delivery } from '../../contract/event.ts'
import type { FailureReply } from '../../contract/failure.ts'
import type { Backend } from './backend.ts'

/** Writes through a text box that nobody sees; for pages that may not use the clipboard directly. */
function copyBySelection(text: string): boolean {
  const previous = document.activeElement
  const box = document.createElement('textarea')
  box.value = text
  box.className = 'unseen'
  // Inside an open dialog only its own content can take the focus.
  const place = document.querySelector('dialog[open]') ?? document.body
  place.append(box)
  box.select()
  const done = document.execCommand('copy')
  box.remove()
  if (previous instanceof HTMLElement) previous.focus()
  return done
}

/** Puts a text on the clipboard from the page itself; says whether that worked. */
export async function copyByPage(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64)
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}

function offer(name: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after this turn; a minute is more than it needs to begin.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}

/** Fetches a finished export in chunks and hands it to the browser as a download. Gives the failure when one occurs. */
export async function downloadByPage(
  { call }: Backend,
  { file, name, size }: Extract<Delivery, { by: 'download' }>,
): Promise<FailureReply | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (let end = size === 0; !end;) {
    const reply = await call('file.read', { file, offset })
    if (!reply.ok) return reply.error
    const bytes = bytesOf(reply.value.chunk)
    parts.push(bytes)
    offset += bytes.length
    end = reply.value.end || bytes.length === 0
  }
  if (offset !== size)
    return { code: 'internal', message: 'The download is not whole.', details: { offset, size } }
  offer(name, parts)
  await call('file.close', { file })
  return undefined
}
