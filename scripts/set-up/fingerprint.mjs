import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['src', 'locales']
const FILES = /^(package|package-lock|tsconfig.*)\.json$|^electron\.vite\.config\.ts$/

/**
 * Every file the build reads, as paths relative to the root, sorted.
 *
 * @param {string} root folder of the project
 */
export function listSources(root) {
  const files = readdirSync(root).filter((name) => FILES.test(name))
  for (const folder of FOLDERS) if (existsSync(join(root, folder))) files.push(...listFolder(root, folder))
  return files.sort()
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function listFolder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.name.endsWith('~'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? listFolder(root, path) : [path]
    })
}

/**
 * A hash over names, sizes and times: quick, and different after any edit, but also after a mere checkout.
 *
 * @param {string} root
 * @param {readonly string[]} files
 */
export function hashGlance(root, files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex')
}

/**
 * A hash over names and contents: slower, and different only when the build would be.
 *
 * @param {string} root
 * @param {readonly string[]} files
 */
export function hashContent(root, files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
