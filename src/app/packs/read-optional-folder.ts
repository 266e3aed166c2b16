import { readFolder, type FolderTexts, type Wanted } from './read-folder.ts'

const absent = new Set<unknown>(['ENOENT', 'ENOTDIR'])

/** Reads a folder that need not be there. Nothing is created; other errors of the system are thrown. */
export async function readOptionalFolder(folder: string, wanted: Wanted): Promise<FolderTexts> {
  return readFolder(folder, wanted).catch((error: unknown) => {
    if (error instanceof Error && absent.has(Reflect.get(error, 'code')))
      return { texts: new Map(), problems: [] }
    throw error
  })
}
